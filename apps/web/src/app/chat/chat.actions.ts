import type { Peer } from '@lets-meet/call-domain';
import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** What one does in the panel `Chat`. */
export const ChatPanelActions = createActionGroup({
  source: 'Chat panel',
  events: {
    opened: emptyProps(),
    closed: emptyProps(),
    /** Something was changed in the text field; `empty`: nothing is in it now. */
    typed: props<{ empty: boolean }>(),
    /** `at`: milliseconds since 1970. */
    messageWritten: props<{ id: string; text: string; at: number }>(),
    retryPressed: props<{ id: string; at: number }>(),
  },
});

/** What data channel `chat` has to say. */
export const ChatLineActions = createActionGroup({
  source: 'Chat line',
  events: {
    /** A call was answered. */
    conversationBegun: props<{ callId: string; peer: Peer }>(),
    messageSent: props<{ id: string }>(),
    /** The browser did not take it. */
    sendFailed: props<{ id: string }>(),
    messageReceived: props<{ id: string; text: string; at: number }>(),
    messageDelivered: props<{ id: string }>(),
    peerTyped: props<{ on: boolean }>(),
    /** The other has not typed for a while. */
    peerTypingLapsed: emptyProps(),
  },
});

/** The notice after a call that what was said in it is still here. */
export const PastConversationActions = createActionGroup({
  source: 'Past conversation',
  events: { saved: emptyProps(), discarded: emptyProps() },
});
