import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import type { Peer } from '@lets-meet/call-domain';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { PassingNotice } from '../shell/passing-notice';
import { LocalMediaActions, MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { SignalingAckActions, SignalingActions } from '../signaling/signaling.actions';
import { CallDialogActions, CallScreenActions, DialActions, PeerActions } from './call.actions';
import { CallOutcome } from './call-outcome';
import { CallReturn } from './call-return';
import { CallScenes } from './call-scenes';
import { callFeature } from './call.feature';
import { RingNotice } from './ring-notice';
import { RingTone } from './ring-tone';
import { SoundPermit } from './sound-permit';

const ANA: Peer = { id: 'ana', name: 'Ana' };
const CALL = 'call-1';

const rung = SignalingActions.preOffer({ callId: CALL, caller: ANA });
const dialled = DialActions.callPressed({ peer: ANA });
const ringsThere = SignalingAckActions.preOfferDone({ ack: { outcome: 'ringing', callId: CALL } });

describe('The dialogs around a call', () => {
  let store: Store;
  let page: HarnessLoader;
  let dispatched: Action[];
  let tone: jasmine.SpyObj<Pick<RingTone, 'ring' | 'ringBack' | 'stop'>>;
  let notice: jasmine.SpyObj<Pick<RingNotice, 'show' | 'clear'>>;
  let mayBeHeard: WritableSignal<boolean>;
  let line: jasmine.SpyObj<Pick<PassingNotice, 'say' | 'dismiss'>>;
  let fixture: ComponentFixture<CallScenes>;

  beforeEach(() => {
    tone = jasmine.createSpyObj<RingTone>('RingTone', ['ring', 'ringBack', 'stop']);
    notice = jasmine.createSpyObj<RingNotice>('RingNotice', ['show', 'clear']);
    mayBeHeard = signal(true);
    line = jasmine.createSpyObj<PassingNotice>('PassingNotice', ['say', 'dismiss']);
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        { provide: PassingNotice, useValue: line },
      ],
    });
    TestBed.overrideComponent(CallScenes, {
      set: {
        providers: [
          CallOutcome,
          { provide: RingTone, useValue: tone },
          { provide: RingNotice, useValue: notice },
          { provide: SoundPermit, useValue: { given: mayBeHeard } },
        ],
      },
    });
    store = TestBed.inject<Store>(Store);
    dispatched = [];
    // The actions of the moment, also those that came of no press.
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    fixture = TestBed.createComponent(CallScenes);
    page = TestbedHarnessEnvironment.documentRootLoader(fixture);
  });

  async function after(...actions: Action[]): Promise<HTMLDialogElement[]> {
    for (const action of actions) store.dispatch(action);
    dispatched = [];
    await fixture.whenStable();
    return [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  }

  async function onlyDialogAfter(...actions: Action[]): Promise<HTMLDialogElement> {
    const [dialog, ...others] = await after(...actions);
    expect(others).toEqual([]);
    if (dialog === undefined) throw new Error('no dialog is open');
    return dialog;
  }

  /** What an attribute of the dialog points at, as text. */
  function textOf(dialog: HTMLDialogElement, attribute: string): string {
    return document.getElementById(dialog.getAttribute(attribute) ?? '')?.textContent.trim() ?? '';
  }

  function nameOf(dialog: HTMLDialogElement): string {
    return textOf(dialog, 'aria-labelledby');
  }

  async function press(text: string): Promise<void> {
    const button = await page.getHarness(MatButtonHarness.with({ text: new RegExp(text, 'u') }));
    await button.click();
  }

  /** Escape, as the keyboard gives it to whatever has the focus. */
  async function pressEscape(): Promise<HTMLDialogElement[]> {
    const init = { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    await fixture.whenStable();
    return [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  }

  it('are none while nothing happens', async () => {
    expect(await after()).toEqual([]);
  });

  it('say whom one calls, from the press on, and cancel', async () => {
    const dialog = await onlyDialogAfter(dialled);
    expect(nameOf(dialog)).toBe('Calling Ana');
    await onlyDialogAfter(ringsThere);
    await press('Cancel');
    expect(dispatched).toContain(CallDialogActions.cancelPressed());
    expect(await after()).toEqual([]);
  });

  it('cancel a call with Escape', async () => {
    await onlyDialogAfter(dialled, ringsThere);
    expect(await pressEscape()).toEqual([]);
    expect(dispatched).toContain(CallDialogActions.cancelPressed());
  });

  it('ask whether to accept, with the focus on Accept', async () => {
    const dialog = await onlyDialogAfter(rung);
    expect(nameOf(dialog)).toBe('Incoming call from Ana');
    expect(document.activeElement?.textContent).toContain('Accept');
    await press('Accept');
    expect(dispatched).toContain(CallDialogActions.acceptPressed());
    expect(dialog.textContent).toContain('Answering');
  });

  it('are closed by nothing else', async () => {
    const dialog = await onlyDialogAfter(rung);
    expect(dialog.getAttribute('closedby')).toBe('none');
    const asked = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(asked);
    expect(asked.defaultPrevented).toBeTrue();
    const closed = new Promise((resolve) => {
      dialog.addEventListener('close', resolve, { once: true });
    });
    dialog.close();
    await closed;
    expect(await after()).toEqual([dialog]);
  });

  it('do not put the focus on Accept under the fingers of somebody who types', async () => {
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    await onlyDialogAfter(rung);
    expect(document.activeElement?.localName).toBe('dialog');
    box.remove();
  });

  it('let one accept without a picture, and say what the other will have', async () => {
    const dialog = await onlyDialogAfter(
      LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }),
      rung,
    );
    expect(dialog.textContent).toContain('Ana will see and hear you');
    const camera = await page.getHarness(
      MatButtonHarness.with({ selector: '[aria-label="Turn camera off"]' }),
    );
    await camera.click();
    expect(dispatched).toContain(MediaControlActions.cameraToggled());
    await after(LocalMediaActions.deviceChanged({ device: 'camera', state: 'off' }));
    expect(dialog.textContent).toContain('Ana will hear you, and not see you');
  });

  it('decline', async () => {
    await onlyDialogAfter(rung);
    await press('Decline');
    expect(dispatched).toContain(CallDialogActions.declinePressed());
    expect(await after()).toEqual([]);
  });

  it('do not lose a ring by one accidental Escape: it moves to Decline', async () => {
    await onlyDialogAfter(rung);
    expect(await pressEscape()).toHaveSize(1);
    expect(dispatched).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Decline');
  });

  it('say why a call was not connected, once the one before is closed', async () => {
    const dialog = await onlyDialogAfter(
      dialled,
      SignalingAckActions.preOfferDone({
        ack: { outcome: 'CALL_NOT_AVAILABLE', callId: CALL, reason: 'busy' },
      }),
    );
    expect(nameOf(dialog)).toBe('Call not connected');
    expect(dialog.textContent).toContain('Ana is not able to pick up the call right now');
    expect(textOf(dialog, 'aria-describedby')).toContain(
      'Ana is not able to pick up the call right now',
    );
    await press('Close');
    expect(dispatched).toContain(CallDialogActions.closePressed());
    expect(await after()).toEqual([]);
  });

  it('say that a call ended which broke after it was connected', async () => {
    await after(
      rung,
      CallDialogActions.acceptPressed(),
      SignalingAckActions.acceptDone({ callId: CALL }),
      PeerActions.connected({ callId: CALL, at: 1 }),
    );
    const lost = SignalingActions.userHangedUp({ callId: CALL, reason: 'peer-lost' });
    const dialog = await onlyDialogAfter(lost);
    expect(nameOf(dialog)).toBe('Call ended');
  });

  it('call again', async () => {
    await onlyDialogAfter(
      dialled,
      ringsThere,
      SignalingActions.preOfferAnswer({
        callId: CALL,
        answer: 'CALL_NOT_AVAILABLE',
        reason: 'no-answer',
      }),
    );
    await press('Call again');
    expect(dispatched).toEqual([dialled]);
    expect(nameOf(await onlyDialogAfter())).toBe('Calling Ana');
  });

  it('never outlive their ring, and leave the end of it to the missed call', async () => {
    await onlyDialogAfter(rung);
    const gone = SignalingActions.userHangedUp({ callId: CALL, reason: 'cancelled' });
    expect(await after(gone)).toEqual([]);
    expect(line.say).not.toHaveBeenCalled();
    expect(store.selectSignal(callFeature.selectEnd)().phase).toBe('idle');
  });

  it('say in a line that a call ended, and lead back to the Call button', async () => {
    const inCall = [
      rung,
      CallDialogActions.acceptPressed(),
      SignalingAckActions.acceptDone({ callId: CALL }),
    ];
    expect(await after(...inCall)).toEqual([]);
    await after(CallScreenActions.hangUpPressed());
    expect(line.say).toHaveBeenCalledOnceWith('Call with Ana ended', { duration: 4_000 });
    expect(store.selectSignal(callFeature.selectEnd)().phase).toBe('idle');
    expect(TestBed.inject(CallReturn).personId()).toBe(ANA.id);
  });

  it('close when the page is left, and give the focus back', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    await onlyDialogAfter(rung);
    expect(document.activeElement).not.toBe(button);
    fixture.destroy();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it('ring here until one answers, and there until it is over', async () => {
    await after(rung);
    expect(tone.ring).toHaveBeenCalledTimes(1);
    expect(notice.show).toHaveBeenCalledOnceWith('Ana');
    tone.stop.calls.reset();
    notice.clear.calls.reset();
    await after(CallDialogActions.acceptPressed());
    expect(tone.stop).toHaveBeenCalledTimes(1);
    expect(notice.clear).toHaveBeenCalledTimes(1);
    await after(SignalingActions.userHangedUp({ callId: CALL, reason: 'cancelled' }), dialled);
    expect(tone.ringBack).toHaveBeenCalledTimes(1);
  });

  it('ring as soon as the page may be heard', async () => {
    mayBeHeard.set(false);
    await after(rung);
    expect(tone.ring).not.toHaveBeenCalled();
    mayBeHeard.set(true);
    await after();
    expect(tone.ring).toHaveBeenCalledTimes(1);
  });
});
