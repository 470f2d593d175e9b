import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SignalingActions } from '../signaling/signaling.actions';

/** What holds before the server has said anything: nothing is kept from anybody. */
const initialState: ServerStatus = {
  name: '',
  logo: null,
  recording: true,
  touchAlert: true,
  fileBytes: null,
  announcement: null,
  maintenance: null,
};

/** What holds on the server, as it said last. */
export const serverStatusFeature = createFeature({
  name: 'serverStatus',
  reducer: createReducer<ServerStatus>(
    initialState,
    on(
      SignalingActions.welcome,
      SignalingActions.serverStatus,
      (_state, { server }): ServerStatus => server,
    ),
  ),
  extraSelectors: ({ selectAnnouncement, selectMaintenance }) => ({
    /** There is something that everybody is told. */
    selectNoticed: createSelector(
      selectAnnouncement,
      selectMaintenance,
      (announcement, maintenance) => announcement !== null || maintenance !== null,
    ),
    /** No new calls can be made. */
    selectClosed: createSelector(selectMaintenance, (maintenance) => maintenance?.closed ?? false),
  }),
});
