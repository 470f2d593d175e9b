import type { Peer } from '@lets-meet/call-domain';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { CallCommandActions } from '../call/call.actions';
import { FileLineActions } from '../files/files.actions';
import { HomePageActions } from '../home/home.actions';
import { ChatLineActions, ChatPanelActions, PastConversationActions } from './chat.actions';
import {
  end,
  hear,
  mark,
  nextToSend,
  retry,
  undelivered,
  write,
  type Conversation,
} from './conversation';

/** What came: a message, the offer of a file, or the end of its way. */
export interface ChatNews {
  readonly id: string;
  readonly what: 'message' | 'offer' | 'file-arrived' | 'file-stopped';
  /** Of a message; empty otherwise. */
  readonly text: string;
}

/** What was said in the present call, or, until it is saved, discarded or followed by another, in the last one. */
interface ChatState {
  /** Null before the first call. */
  readonly callId: string | null;
  readonly peer: Peer | null;
  readonly over: boolean;
  readonly said: Conversation;
  readonly peerTyping: boolean;
  readonly panelOpen: boolean;
  /** What came while the panel was closed. */
  readonly unread: number;
  /** The latest of that; null where nothing is unread. */
  readonly news: ChatNews | null;
  /** Kept as a file: nothing is lost any more with this page. */
  readonly saved: boolean;
}

const initialState: ChatState = {
  callId: null,
  peer: null,
  over: false,
  said: [],
  peerTyping: false,
  panelOpen: false,
  unread: 0,
  news: null,
  saved: false,
};

export const chatFeature = createFeature({
  name: 'chat',
  reducer: createReducer<ChatState>(
    initialState,
    on(HomePageActions.opened, HomePageActions.left, (): ChatState => initialState),
    // Only a call that is answered takes the place of the last conversation.
    on(ChatLineActions.conversationBegun, (_state, { callId, peer }): ChatState => ({
      ...initialState,
      callId,
      peer,
    })),
    on(CallCommandActions.callEnded, (state, { callId }): ChatState =>
      callId === state.callId
        ? { ...state, over: true, peerTyping: false, said: end(state.said) }
        : state,
    ),
    on(PastConversationActions.discarded, (): ChatState => initialState),
    on(PastConversationActions.saved, (state): ChatState => ({ ...state, saved: true })),

    on(ChatPanelActions.opened, (state): ChatState => ({
      ...state,
      panelOpen: true,
      unread: 0,
      news: null,
    })),
    on(ChatPanelActions.closed, (state): ChatState => ({ ...state, panelOpen: false })),
    on(ChatPanelActions.messageWritten, (state, { id, text, at }): ChatState =>
      saying(state, write(state.said, { id, text, at })),
    ),
    on(ChatPanelActions.retryPressed, (state, { id, at }): ChatState =>
      saying(state, retry(state.said, id, at)),
    ),
    on(ChatLineActions.messageSent, (state, { id }): ChatState =>
      saying(state, mark(state.said, id, 'sent')),
    ),
    on(ChatLineActions.sendFailed, (state, { id }): ChatState =>
      saying(state, mark(state.said, id, 'failed')),
    ),
    on(ChatLineActions.messageDelivered, (state, { id }): ChatState =>
      saying(state, mark(state.said, id, 'delivered')),
    ),
    on(ChatLineActions.messageReceived, (state, { id, text, at }): ChatState => {
      const said = hear(state.said, { id, text, at });
      return said === state.said
        ? state
        : unread({ ...saying(state, said), peerTyping: false }, { id, what: 'message', text });
    }),
    on(FileLineActions.offerReceived, (state, { id }): ChatState =>
      unread(state, { id, what: 'offer', text: '' }),
    ),
    on(FileLineActions.verified, (state, { id }): ChatState =>
      unread(state, { id: `${id} arrived`, what: 'file-arrived', text: '' }),
    ),
    on(FileLineActions.declined, FileLineActions.stopped, (state, { id }): ChatState =>
      unread(state, { id: `${id} stopped`, what: 'file-stopped', text: '' }),
    ),
    on(ChatLineActions.peerTyped, (state, { on: peerTyping }): ChatState => ({
      ...state,
      peerTyping,
    })),
    on(ChatLineActions.peerTypingLapsed, (state): ChatState => ({ ...state, peerTyping: false })),
  ),
  extraSelectors: ({ selectSaid, selectOver, selectSaved }) => ({
    /** One's own message that is to be sent next; undefined where none waits. */
    selectNextToSend: createSelector(selectSaid, nextToSend),
    /** One's own messages that did not reach the other before the call ended, in order. */
    selectUndelivered: createSelector(selectSaid, undelivered),
    /** The call is over, and what was said in it is here only. */
    selectLosable: createSelector(
      selectOver,
      selectSaved,
      selectSaid,
      (over, saved, said) => over && !saved && said.length > 0,
    ),
  }),
});

function saying(state: ChatState, said: Conversation): ChatState {
  return { ...state, said, saved: false };
}

function unread(state: ChatState, news: ChatNews): ChatState {
  return state.panelOpen ? state : { ...state, unread: state.unread + 1, news };
}
