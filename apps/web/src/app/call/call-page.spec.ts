import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { skip } from 'rxjs';
import { LocalMediaActions, MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { SignalingAckActions, SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { CallDialogActions, CallScreenActions, PeerActions } from './call.actions';
import { callFeature } from './call.feature';
import { CallPage } from './call-page';

const ANA = { id: 'ana', name: 'Ana' };
const CALL = 'call-1';

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
        provideState(mediaFeature),
        provideState(signalingFeature),
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

  it('has a duration once it is connected', async () => {
    expect(page.querySelector('[role=timer]')).toBeNull();
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    expect(page.querySelector('[role=timer]')?.textContent).toBe('00:00');
  });

  it('says that the other is muted, and that the other’s camera is off', async () => {
    await after(PeerActions.connected({ callId: CALL, at: Date.now() }));
    expect(page.textContent).not.toContain('Muted');
    await after(PeerActions.remoteMedia({ callId: CALL, microphone: false, camera: false }));
    expect(page.textContent).toContain('Muted');
    expect(page.textContent).toContain('The camera of Ana is off');
  });

  it('mutes', async () => {
    expect(await press('Mute microphone')).toEqual([MediaControlActions.microphoneToggled()]);
  });

  it('does nothing for a camera that is not there', async () => {
    expect(await press('Turn camera on')).toEqual([]);
  });

  it('hangs up', async () => {
    expect(await press('Hang up')).toEqual([CallScreenActions.hangUpPressed()]);
  });
});
