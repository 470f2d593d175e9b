import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { Peer } from '@lets-meet/call-domain';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { LocalMediaActions, MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { SignalingAckActions, SignalingActions } from '../signaling/signaling.actions';
import { CallDialogActions, CallScreenActions, DialActions, PeerActions } from './call.actions';
import { CallDialogs } from './call-dialogs';
import { CallReturn } from './call-return';
import { CallScenes } from './call-scenes';
import { callFeature } from './call.feature';
import { RingNotice } from './ring-notice';
import { RingTone } from './ring-tone';

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
  let destroy: () => void;

  beforeEach(() => {
    tone = jasmine.createSpyObj<RingTone>('RingTone', ['ring', 'ringBack', 'stop']);
    notice = jasmine.createSpyObj<RingNotice>('RingNotice', ['show', 'clear']);
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    TestBed.overrideComponent(CallScenes, {
      set: {
        providers: [
          CallDialogs,
          { provide: RingTone, useValue: tone },
          { provide: RingNotice, useValue: notice },
        ],
      },
    });
    store = TestBed.inject<Store>(Store);
    dispatched = [];
    // The actions of the moment, also those that came of no press.
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    const fixture = TestBed.createComponent(CallScenes);
    destroy = () => {
      fixture.destroy();
    };
    page = TestbedHarnessEnvironment.documentRootLoader(fixture);
  });

  async function after(...actions: Action[]): Promise<MatDialogHarness[]> {
    for (const action of actions) store.dispatch(action);
    dispatched = [];
    return page.getAllHarnesses(MatDialogHarness);
  }

  async function onlyDialogAfter(...actions: Action[]): Promise<MatDialogHarness> {
    const [dialog, ...others] = await after(...actions);
    expect(others).toEqual([]);
    if (dialog === undefined) throw new Error('no dialog is open');
    return dialog;
  }

  async function press(text: string): Promise<void> {
    const button = await page.getHarness(MatButtonHarness.with({ text: new RegExp(text, 'u') }));
    await button.click();
  }

  /** Escape, as the keyboard gives it to whatever has the focus. */
  async function pressEscape(): Promise<MatDialogHarness[]> {
    const init = { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    return page.getAllHarnesses(MatDialogHarness);
  }

  it('are none while nothing happens', async () => {
    expect(await after()).toEqual([]);
  });

  it('say whom one calls, from the press on, and cancel', async () => {
    const dialog = await onlyDialogAfter(dialled);
    expect(await dialog.getTitleText()).toBe('Calling Ana');
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
    expect(await dialog.getTitleText()).toBe('Incoming call from Ana');
    expect(document.activeElement?.textContent).toContain('Accept');
    await press('Accept');
    expect(dispatched).toContain(CallDialogActions.acceptPressed());
    expect(await dialog.getContentText()).toContain('Answering');
  });

  it('do not put the focus on Accept under the fingers of somebody who types', async () => {
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    await onlyDialogAfter(rung);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    box.remove();
  });

  it('let one accept without a picture, and say what the other will have', async () => {
    const dialog = await onlyDialogAfter(
      LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }),
      rung,
    );
    expect(await dialog.getContentText()).toContain('Ana will see and hear you');
    const camera = await page.getHarness(
      MatButtonHarness.with({ selector: '[aria-label="Turn camera off"]' }),
    );
    await camera.click();
    expect(dispatched).toContain(MediaControlActions.cameraToggled());
    await after(LocalMediaActions.deviceChanged({ device: 'camera', state: 'off' }));
    expect(await dialog.getContentText()).toContain('Ana will hear you, and not see you');
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
    expect(await dialog.getTitleText()).toBe('Call not connected');
    expect(await dialog.getContentText()).toContain(
      'Ana is not able to pick up the call right now',
    );
    const described = document.getElementById((await dialog.getAriaDescribedby()) ?? '');
    expect(described?.textContent).toContain('Ana is not able to pick up the call right now');
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
    expect(await dialog.getTitleText()).toBe('Call ended');
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
    expect(await (await onlyDialogAfter()).getTitleText()).toBe('Calling Ana');
  });

  it('never outlive their ring, and leave the end of it to the missed call', async () => {
    await onlyDialogAfter(rung);
    const gone = SignalingActions.userHangedUp({ callId: CALL, reason: 'cancelled' });
    expect(await after(gone)).toEqual([]);
    expect(await page.getAllHarnesses(MatSnackBarHarness)).toEqual([]);
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
    const line = await page.getHarness(MatSnackBarHarness);
    expect(await line.getMessage()).toBe('Call with Ana ended');
    expect(store.selectSignal(callFeature.selectEnd)().phase).toBe('idle');
    expect(TestBed.inject(CallReturn).personId()).toBe(ANA.id);
  });

  it('close when the page is left', async () => {
    await onlyDialogAfter(rung);
    destroy();
    const dialogs = document.getElementsByTagName('mat-dialog-container');
    while (dialogs.length > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(dialogs).toHaveSize(0);
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
});
