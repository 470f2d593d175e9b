import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import type { CallHistory, PastCall } from '@lets-meet/signaling-contracts/calls';
import { provideState, provideStore, ScannedActionsSubject, Store, type Action } from '@ngrx/store';
import { of, throwError, type Observable } from 'rxjs';
import { DialActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { MissedCallActions } from '../people/people.actions';
import { peopleFeature } from '../people/people.feature';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { Announcer } from '../shell/announcer';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { CallsDialog } from './calls-dialog';
import { OwnCallsApi } from './own-calls-api';

function pastCall(id: string, name: string, change: Partial<PastCall> = {}): PastCall {
  return {
    ...{ id, direction: 'in', peer: { id: name, name }, account: true, outcome: 'missed' },
    ...{ at: 1, durationMs: null, unseen: false },
    ...change,
  };
}

/** A server with two pages of calls. */
class FakeOwnCallsApi implements Pick<OwnCallsApi, 'page' | 'clear'> {
  broken = false;
  cleared = 0;

  page(before: string | null): Observable<CallHistory> {
    if (this.broken) return throwError(() => new Error('no server'));
    return before === null
      ? of({ calls: [pastCall('2', 'Ana', { unseen: true })], more: true })
      : of({ calls: [pastCall('1', 'Gus', { account: false })], more: false });
  }

  clear(): Observable<null> {
    this.cleared++;
    return of(null);
  }
}

describe('Calls', () => {
  let api: FakeOwnCallsApi;
  let fixture: ComponentFixture<CallsDialog>;
  let dispatched: Action[];
  let closed: jasmine.Spy;
  let said: string[];

  beforeEach(() => {
    api = new FakeOwnCallsApi();
    closed = jasmine.createSpy('close');
    dispatched = [];
    said = [];
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(peopleFeature),
        provideState(signalingFeature),
        { provide: OwnCallsApi, useValue: api },
        { provide: Announcer, useValue: { announce: (sentence: string) => said.push(sentence) } },
        { provide: MatDialogRef, useValue: { close: closed } },
      ],
    });
    TestBed.inject<Store>(Store).dispatch(
      SignalingActions.welcome({
        self: { id: 'me', name: 'Me' },
        ice: { iceServers: [], expiresAt: null },
        call: null,
        timeouts: { ringMs: 1, ringAwayMs: 1, setUpMs: 1, reconnectMs: 1 },
        server: ANY_SERVER,
      }),
    );
    TestBed.inject(ScannedActionsSubject).subscribe((action) => dispatched.push(action));
  });

  async function open(): Promise<HTMLElement> {
    fixture = TestBed.createComponent(CallsDialog);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  async function press(text: string): Promise<void> {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  }

  function focused(): string | undefined {
    return document.activeElement?.textContent.trim();
  }

  it('show what is new, and say that it is seen', async () => {
    const page = await open();
    expect(page.querySelector('li')?.textContent).toMatch(/Ana.*New.*Missed/s);
    expect(dispatched).toContain(MissedCallActions.historyShown());
  });

  it('go on with older ones, to which the focus goes', async () => {
    const page = await open();
    await press('Show older calls');
    expect(page.querySelectorAll('li').length).toBe(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Call back Gus');
  });

  it('call back who has an account, and no guest who is gone', async () => {
    const page = await open();
    await press('Show older calls');
    const [ana, gus] = page.querySelectorAll<HTMLElement>('[aria-label^="Call back"]');
    gus?.click();
    expect(closed).not.toHaveBeenCalled();
    ana?.click();
    expect(closed).toHaveBeenCalledTimes(1);
    const called = dispatched.filter(({ type }) => type === DialActions.callPressed.type);
    expect(called).toEqual([DialActions.callPressed({ peer: { id: 'Ana', name: 'Ana' } })]);
  });

  it('are cleared once that is confirmed, with the focus always on a button', async () => {
    const page = await open();
    await press('Clear calls');
    expect([focused(), api.cleared]).toEqual(['Keep', 0]);
    await press('Keep');
    expect([focused(), api.cleared]).toEqual(['Clear calls', 0]);
    await press('Clear calls');
    await press('Clear for good');
    expect([focused(), api.cleared]).toEqual(['Close', 1]);
    expect(page.textContent).toContain('There are no calls yet.');
    expect(said).toEqual(['Your calls were cleared']);
  });

  it('can be asked for again where the server did not answer', async () => {
    api.broken = true;
    const page = await open();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
    expect(dispatched).not.toContain(MissedCallActions.historyShown());
    api.broken = false;
    await press('Try again');
    expect(page.querySelectorAll('li').length).toBe(1);
  });
});
