import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, on } from '@ngrx/store';
import { SignalingActions } from '../signaling/signaling.actions';

/** What holds before the server has said anything: nothing is kept from anybody. */
const initialState: ServerStatus = {
  name: '',
  logo: null,
  recording: true,
  touchAlert: true,
  fileBytes: null,
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
});
