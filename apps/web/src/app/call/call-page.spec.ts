import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { skip } from 'rxjs';
import { chatFeature } from '../chat/chat.feature';
import { devicesFeature } from '../media/devices.feature';
import { LocalMediaActions, MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { qualityFeature } from '../quality/quality.feature';
import { screenFeature } from '../screen/screen.feature';
import { recordingFeature } from '../recording/recording.feature';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingAckActions, SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { touchAlertFeature } from '../touch-alert/touch-alert.feature';
import { CallDialogActions, CallScreenActions, PeerActions } from './call.actions';
import { callFeature } from './call.feature';
import { CallPage } from './call-page';
import type { ControlWord } from './peer/control-word';
import { shown } from '../parts/testing/shown';
import { pictureFeature } from './picture/picture.feature';
import { callViewFeature } from './view/call-view.feature';

const ANA = { id: 'ana', name: 'Ana' };
const CALL = 'call-1';
const SILENT: ControlWord = {
  type: 'media',
  microphone: false,
  camera: false,
  screen: false,
  screenSound: false,
};

describe('The call', () => {
  let store: Store;
  let fixture: ComponentFixture<CallPage>;
  let loader: HarnessLoader;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(chatFeature),
        provideState(recordingFeature),
        provideState(callViewFeature),
        provideState(mediaFeature),
        provideState(devicesFeature),
        provideState(qualityFeature),
        provideState(pictureFeature),
        provideState(screenFeature),
        provideState(serverStatusFeature),
        provideState(signalingFeature),
        provideState(touchAlertFeature),
      ],
    });
    store = TestBed.inject<Store>(Store);
    for (const action of [
      LocalMediaActions.acquired({ microphone: 'on', camera: 'missing' }),
      SignalingActions.preOffer({ callId: CALL, caller: ANA }),
      CallDialogActions.acceptPressed(),
      SignalingAckActions.acceptDone({ callId: CALL }),
    ]) {
      store.dispatch(action);
    }
    fixture = TestBed.createComponent(CallPage);
    loader = TestbedHarnessEnvironment.loader(fixture);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  async function after(action: Action): Promise<void> {
    store.dispatch(action);
    await fixture.whenStable();
  }

  function region(): Element | null {
    return page.querySelector('section[aria-label="Call with Ana"]');
  }

  async function press(label: string): Promise<Action[]> {
    const seen: Action[] = [];
    const actions = TestBed.inject(ActionsSubject).pipe(skip(1));
    const watching = actions.subscribe((action) => seen.push(action));
    const button = await loader.getHarness(
      MatButtonHarness.with({ selector: `[aria-label="${label}"]` }),
    );
    await button.click();
    watching.unsubscribe();
    return seen;
  }

  it('waits unseen while it rings, and has the focus once it is shown', async () => {
    await after(CallScreenActions.hangUpPressed());
    expect(region()).toBeNull();
    await after(SignalingActions.preOffer({ callId: 'call-2', caller: ANA }));
    expect(region()?.getAttribute('data-call-state')).toBeNull();
    expect(page.inert).toBeTrue();
    expect(getComputedStyle(page).visibility).toBe('hidden');
    await after(CallDialogActions.acceptPressed());
    expect(page.inert).toBeTrue();
    await after(SignalingAckActions.acceptDone({ callId: 'call-2' }));
    expect(page.inert).toBeFalse();
    expect(region()?.getAttribute('data-call-state')).toBe('connecting');
    expect(document.activeElement).toBe(region());
  });

  it('says in words and as a fact how the connection does', async () => {
    expect(region()?.getAttribute('data-call-state')).toBe('connecting');
    expect(page.querySelector('[role=status]')?.textContent.trim()).toBe('Connecting');
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    expect(region()?.getAttribute('data-call-state')).toBe('connected');
    expect(page.querySelector('[role=status]')?.textContent.trim()).toBe('Connected');
    await after(PeerActions.interrupted({ callId: CALL }));
    expect(region()?.getAttribute('data-call-state')).toBe('reconnecting');
    expect(page.querySelector('[role=status]')?.textContent.trim()).toBe('Reconnecting');
  });

  it('takes the focus itself, so that a key meant for the dialog presses nothing', () => {
    expect(document.activeElement).toBe(region());
  });

  it('has every name at the side of its status, in whatever direction that is written', async () => {
    const name = page.querySelector('h1 bdi');
    if (name === null) throw new Error('The name is in the header');
    name.textContent = 'سارة';
    await fixture.whenStable();
    const leftOf = (selector: string): number | undefined =>
      page.querySelector(selector)?.getBoundingClientRect().left;
    expect(leftOf('h1 bdi')).toBe(leftOf('[role=status]'));
  });

  it('has a duration once it is connected', async () => {
    expect(page.querySelector('[role=timer]')).toBeNull();
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    expect(page.querySelector('[role=timer]')?.textContent).toBe('00:00');
  });

  it('says that the other is muted, and that the other’s camera is off', async () => {
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    expect(page.textContent).not.toContain('Muted');
    await after(PeerActions.told({ callId: CALL, word: SILENT }));
    expect(page.textContent).toContain('Muted');
    expect(page.textContent).toContain('The camera of Ana is off');
  });

  it('announces both, in places that were there before', async () => {
    const announced = (): string[] =>
      [...page.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent.trim());
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    const places = announced().length;
    await after(PeerActions.told({ callId: CALL, word: SILENT }));
    expect(announced()).toHaveSize(places);
    expect(announced()).toContain('Muted');
    expect(announced()).toContain('The camera of Ana is off');
  });

  it('mutes', async () => {
    expect(await press('Mute microphone')).toEqual([MediaControlActions.microphoneToggled()]);
  });

  it('says why a device does not work, and tries again, with the focus on the call', async () => {
    const problem = await shown(page, 'lm-device-problems p');
    expect(problem.textContent).toContain('No camera was found.');
    const retry = await loader.getHarness(MatButtonHarness.with({ text: 'Try again' }));
    await retry.focus();
    await retry.click();
    expect(page.querySelector('lm-device-problems')?.textContent).toBe('');
    expect(document.activeElement).toBe(region());
    await after(LocalMediaActions.acquired({ microphone: 'on', camera: 'refused' }));
    expect(page.querySelector('lm-device-problems')?.textContent).toContain('blocked');
    await after(LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }));
    expect(page.querySelector('lm-device-problems')?.textContent).toBe('');
  });

  it('has no button to record with while the server does not allow it', async () => {
    const button = (): Element | null => page.querySelector('[aria-label="Start recording"]');
    expect(button()).not.toBeNull();
    await after(SignalingActions.serverStatus({ server: { ...ANY_SERVER, recording: false } }));
    expect(button()).toBeNull();
    await after(SignalingActions.serverStatus({ server: ANY_SERVER }));
    expect(button()).not.toBeNull();
  });

  it('leads with the arrow keys from one control to the next', async () => {
    const names = [...page.querySelectorAll<HTMLElement>('[role=toolbar] button')];
    expect(names.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
    names[0]?.focus();
    for (const name of [
      'Turn camera on',
      'Share screen',
      'Start recording',
      'Open chat',
      'More options',
      'Hang up',
      'Mute microphone',
    ]) {
      const init = { key: 'ArrowRight', bubbles: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      await fixture.whenStable();
      expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
    }
  });

  it('does nothing for a camera that is not there', async () => {
    expect(await press('Turn camera on')).toEqual([]);
  });

  it('hangs up', async () => {
    expect(await press('Hang up')).toEqual([CallScreenActions.hangUpPressed()]);
  });
});
