import { DEFAULT_TIMEOUTS, type Peer } from '@lets-meet/call-domain';
import type {
  HandshakeRefusal,
  IceConfig,
  PayloadOf,
  ServerMessage,
} from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, on } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { SignalingAckActions, SignalingActions, SocketActions } from './signaling.actions';

/** What a client knows of its line to the server. */
interface SignalingState {
  readonly online: boolean;
  /** Who the server says we are; null until the first welcome. */
  readonly self: Peer | null;
  readonly ice: IceConfig;
  /** Milliseconds. */
  readonly timeouts: Readonly<{
    ringMs: number;
    ringAwayMs: number;
    setUpMs: number;
    reconnectMs: number;
  }>;
  /** Why the server closed the line for good; null while it may come back. */
  readonly closed: HandshakeRefusal | PayloadOf<ServerMessage<'session-ended'>>['reason'] | null;
}

const initialState: SignalingState = {
  online: false,
  self: null,
  ice: { iceServers: [], expiresAt: null },
  timeouts: DEFAULT_TIMEOUTS,
  closed: null,
};

export const signalingFeature = createFeature({
  name: 'signaling',
  reducer: createReducer(
    initialState,
    on(HomePageActions.opened, (): SignalingState => initialState),
    on(SignalingActions.welcome, (state, { self, ice, timeouts }): SignalingState => ({
      ...state,
      online: true,
      self,
      ice,
      timeouts,
      closed: null,
    })),
    on(SignalingActions.presenceChanges, (state, { changed }): SignalingState => {
      const own = changed.find(({ id }) => id === state.self?.id);
      if (own === undefined || own.name === state.self?.name) return state;
      return { ...state, self: { id: own.id, name: own.name } };
    }),
    on(SignalingAckActions.iceServersDone, (state, { ice }): SignalingState => ({ ...state, ice })),
    on(SocketActions.socketLost, (state): SignalingState => ({ ...state, online: false })),
    on(SocketActions.handshakeRefused, (state, { refusal }): SignalingState => ({
      ...state,
      online: false,
      closed: refusal,
    })),
    on(SignalingActions.sessionEnded, (state, { reason }): SignalingState => ({
      ...state,
      online: false,
      closed: reason,
    })),
  ),
});
