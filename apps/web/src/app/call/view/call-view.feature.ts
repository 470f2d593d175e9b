import {
  createActionGroup,
  createFeature,
  createReducer,
  emptyProps,
  on,
  props,
} from '@ngrx/store';
import { SignalingActions } from '../../signaling/signaling.actions';
import { CallCommandActions } from '../call.actions';

/** What can stand beside the picture, one at a time; on a phone over it. */
export type CallPanelName = 'chat' | 'connection' | 'screen' | 'touch';

export const CallViewActions = createActionGroup({
  source: 'Call view',
  events: {
    /** Opens this panel, or closes it where it is the one that is open. */
    panelToggled: props<{ panel: CallPanelName }>(),
    panelClosed: emptyProps(),
  },
});

/** How one looks at the call; nothing that the other is told. */
interface CallViewState {
  readonly panel: CallPanelName | null;
}

const initialState: CallViewState = { panel: null };

export const callViewFeature = createFeature({
  name: 'callView',
  reducer: createReducer<CallViewState>(
    initialState,
    on(CallCommandActions.prepareMedia, (): CallViewState => initialState),
    on(CallViewActions.panelToggled, (state, { panel }): CallViewState => ({
      ...state,
      panel: state.panel === panel ? null : panel,
    })),
    // What an administrator switches off has no panel.
    on(
      SignalingActions.welcome,
      SignalingActions.serverStatus,
      (state, { server }): CallViewState =>
        state.panel === 'touch' && !server.touchAlert ? { ...state, panel: null } : state,
    ),
    on(CallViewActions.panelClosed, (state): CallViewState => ({ ...state, panel: null })),
  ),
});
