import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import {
  CallCommandActions,
  CallDialogActions,
  CallScreenActions,
  DialActions,
  PeerActions,
} from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { CallChannels } from '../call/peer/call-channels';
import { SignalingAckActions, SignalingActions } from '../signaling/signaling.actions';
import { ChatLineActions, ChatPanelActions } from './chat.actions';
import * as chatEffects from './chat.effects';
import { chatFeature } from './chat.feature';
import type { Delivery } from './conversation';
import * as typingEffects from './typing.effects';

const BEN = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ben' };
const CALL = '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const ONE = '11111111-1111-4111-8111-111111111111';
const TWO = '22222222-2222-4222-8222-222222222222';

/** A data channel whose other end is the test. */
class FakeChannel extends EventTarget implements Pick<RTCDataChannel, 'readyState'> {
  readyState: RTCDataChannelState = 'connecting';
  refuses = false;
  readonly sent: unknown[] = [];

  open(): void {
    this.readyState = 'open';
    this.dispatchEvent(new Event('open'));
  }

  send(data: string): void {
    if (this.refuses) throw new DOMException('full', 'OperationError');
    this.sent.push(JSON.parse(data));
  }

  say(word: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(word) }));
  }
}

describe('the chat of a call', () => {
  let store: Store;
  let channel: FakeChannel;

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    channel = new FakeChannel();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(callFeature),
        provideState(chatFeature),
        { provide: CallChannels, useValue: { chat: signal(channel), files: signal(null) } },
        provideEffects(chatEffects, typingEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
    TestBed.tick();
    store.dispatch(DialActions.callPressed({ peer: BEN }));
    store.dispatch(SignalingAckActions.preOfferDone({ ack: { outcome: 'ringing', callId: CALL } }));
    store.dispatch(SignalingActions.preOfferAnswer({ callId: CALL, answer: 'CALL_ACCEPTED' }));
    channel.open();
    store.dispatch(PeerActions.connected({ callId: CALL, at: 1 }));
  });

  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function write(id: string, text: string): void {
    store.dispatch(ChatPanelActions.messageWritten({ id, text, at: 1 }));
  }

  function deliveries(): Delivery[] {
    return store
      .selectSignal(chatFeature.selectSaid)()
      .flatMap((message) => (message.from === 'self' ? [message.delivery] : []));
  }

  it('is kept when the accept of another call comes too late, and goes when one begins', () => {
    write('m1', 'Hello');
    const said = store.selectSignal(chatFeature.selectSaid);
    store.dispatch(CallScreenActions.hangUpPressed());
    store.dispatch(SignalingActions.preOffer({ callId: 'call-2', caller: BEN }));
    store.dispatch(CallDialogActions.acceptPressed());
    expect(said().length).toBe(1);
    store.dispatch(SignalingAckActions.acceptFailed({ callId: 'call-2', problem: 'call-ended' }));
    expect(said().length).toBe(1);
    store.dispatch(SignalingActions.preOffer({ callId: 'call-3', caller: BEN }));
    store.dispatch(CallDialogActions.acceptPressed());
    store.dispatch(SignalingAckActions.acceptDone({ callId: 'call-3' }));
    expect(said()).toEqual([]);
  });

  it('sends a message at once, and has it delivered when the other says so', () => {
    write(ONE, 'hello');
    expect(channel.sent).toEqual([{ type: 'message', id: ONE, text: 'hello' }]);
    expect(deliveries()).toEqual(['sent']);
    channel.say({ type: 'delivered', id: ONE });
    expect(deliveries()).toEqual(['delivered']);
  });

  it('keeps what is written while the path is away, and sends it once and in order when it is back', () => {
    store.dispatch(PeerActions.interrupted({ callId: CALL }));
    write(ONE, 'one');
    write(TWO, 'two');
    expect(channel.sent).toEqual([]);
    expect(deliveries()).toEqual(['waiting', 'waiting']);
    store.dispatch(PeerActions.connected({ callId: CALL, at: 2 }));
    expect(channel.sent).toEqual([
      { type: 'message', id: ONE, text: 'one' },
      { type: 'message', id: TWO, text: 'two' },
    ]);
    store.dispatch(PeerActions.connected({ callId: CALL, at: 3 }));
    expect(channel.sent.length).toBe(2);
  });

  it('fails what the browser does not take, goes on with the next, and sends it again when asked', () => {
    channel.refuses = true;
    write(ONE, 'one');
    channel.refuses = false;
    write(TWO, 'two');
    expect(deliveries()).toEqual(['failed', 'sent']);
    store.dispatch(ChatPanelActions.retryPressed({ id: ONE, at: 2 }));
    expect(deliveries()).toEqual(['sent', 'sent']);
  });

  it('says that a message arrived, each time that it comes, and shows it once', () => {
    channel.say({ type: 'message', id: ONE, text: 'hello' });
    channel.say({ type: 'message', id: ONE, text: 'hello' });
    expect(channel.sent).toEqual([
      { type: 'delivered', id: ONE },
      { type: 'delivered', id: ONE },
    ]);
    expect(store.selectSignal(chatFeature.selectSaid)().length).toBe(1);
    expect(store.selectSignal(chatFeature.selectUnread)()).toBe(1);
    store.dispatch(ChatPanelActions.opened());
    expect(store.selectSignal(chatFeature.selectUnread)()).toBe(0);
  });

  it('tells that one types at the first key and now and then, and once that it is over', () => {
    const typed = ChatPanelActions.typed({ empty: false });
    store.dispatch(typed);
    store.dispatch(typed);
    expect(channel.sent).toEqual([{ type: 'typing', on: true }]);
    jasmine.clock().tick(3_500);
    store.dispatch(typed);
    expect(channel.sent.length).toBe(2);
    jasmine.clock().tick(5_000);
    expect(channel.sent.at(-1)).toEqual({ type: 'typing', on: false });
    jasmine.clock().tick(60_000);
    expect(channel.sent.length).toBe(3);
  });

  it('forgets that the other types when nothing more is heard of it', () => {
    channel.say({ type: 'typing', on: true });
    expect(store.selectSignal(chatFeature.selectPeerTyping)()).toBeTrue();
    jasmine.clock().tick(10_000);
    expect(store.selectSignal(chatFeature.selectPeerTyping)()).toBeFalse();
  });

  it('fails what did not arrive before the end, keeps the rest, and begins anew with the next call', () => {
    write(ONE, 'hello');
    store.dispatch(CallCommandActions.callEnded({ callId: CALL, reason: 'hung-up' }));
    expect(deliveries()).toEqual(['failed']);
    expect(store.selectSignal(chatFeature.selectLosable)()).toBeTrue();
    store.dispatch(ChatLineActions.conversationBegun({ callId: 'next', peer: BEN }));
    expect(deliveries()).toEqual([]);
  });
});
