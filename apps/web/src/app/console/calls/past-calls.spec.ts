import { TestBed } from '@angular/core/testing';
import type { RecordedCall, RecordedCallPage } from '@lets-meet/signaling-contracts/administration';
import { NEVER, of, throwError, type Observable } from 'rxjs';
import { ConsoleApi } from '../console-api';
import { connectionText, endingText } from './past-call-texts';
import { PastCalls } from './past-calls';

const ANA = { id: 'ana', name: 'Ana', account: true, camera: null, microphone: null };
const BEN = { ...ANA, id: 'ben', name: 'Ben' };
const CALL: RecordedCall = {
  ...{ id: 'one', caller: ANA, callee: BEN, at: 7, outcome: 'answered', reason: 'hung-up' },
  ...{ durationMs: 65_000, setUpMs: 640, path: 'relayed' },
};

class FakeConsoleApi implements Pick<ConsoleApi, 'recordedCalls'> {
  readonly asked: URLSearchParams[] = [];
  calls: RecordedCall[] = [CALL];
  /** What becomes of a question; null is that it is answered. */
  otherwise: Observable<never> | null = null;

  recordedCalls(query: string): Observable<RecordedCallPage> {
    this.asked.push(new URLSearchParams(query));
    return this.otherwise ?? of({ calls: this.calls, total: this.calls.length });
  }
}

describe('PastCalls', () => {
  let api: FakeConsoleApi;

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    api = new FakeConsoleApi();
    TestBed.configureTestingModule({ providers: [{ provide: ConsoleApi, useValue: api }] });
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  /** The table, and a way for time to pass. */
  function show(): { readonly page: HTMLElement; readonly pass: (ms: number) => void } {
    const fixture = TestBed.createComponent(PastCalls);
    const pass = (ms: number): void => {
      TestBed.tick();
      jasmine.clock().tick(ms);
      TestBed.tick();
    };
    pass(300);
    return { page: fixture.nativeElement as HTMLElement, pass };
  }

  it('say who talked, how long, how it ended and by which path', () => {
    const row = show().page.querySelector('tbody tr');
    for (const text of ['Ana', 'Ben', '01:05', 'Hung up', 'Relayed, after 0.6 s']) {
      expect(row?.textContent).toContain(text);
    }
  });

  it('are looked for by what became of them, and the file has the same', () => {
    const { page, pass } = show();
    const choice = page.querySelector('select');
    if (choice) choice.value = 'failed';
    choice?.dispatchEvent(new Event('change'));
    api.calls = [];
    pass(300);
    expect(api.asked.at(-1)?.get('outcome')).toBe('failed');
    expect(page.textContent).toContain('There is no such call.');
    expect(page.querySelector('a')?.getAttribute('href')).toContain('calls.csv?');
    expect(page.querySelector('a')?.getAttribute('href')).toContain('outcome=failed');
  });

  it('say that there are none yet, where none is looked for', () => {
    api.calls = [];
    expect(show().page.textContent).toContain('No call has ended yet.');
  });

  it('are said to be on their way, until they are there or it is said why not', () => {
    const waiting = (page: HTMLElement) => page.querySelector('[role=progressbar]')?.ariaLabel;
    api.otherwise = NEVER;
    const { page, pass } = show();
    expect(waiting(page)).toBe('Loading: Past calls');
    api.otherwise = throwError(() => new TypeError('Failed to fetch'));
    pass(10_000);
    pass(300);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('does not answer');
    expect(waiting(page)).toBeUndefined();
  });

  it('follow what ends meanwhile', () => {
    const { page, pass } = show();
    api.calls = [{ ...CALL, id: 'two', callee: { ...BEN, name: 'Cas' } }, CALL];
    pass(10_000);
    pass(300);
    expect(page.querySelectorAll('tbody tr').length).toBe(2);
  });
});

describe('a past call in words', () => {
  it('has why it failed, and what was wrong with whose devices', () => {
    const callee: RecordedCall['callee'] = { ...BEN, camera: 'in-use', microphone: 'refused' };
    expect(endingText({ ...CALL, outcome: 'failed', reason: 'no-path', callee })).toBe(
      'No path between the browsers; Ben’s camera: in use by another program; Ben’s microphone: not allowed',
    );
  });

  it('leaves out what no browser said', () => {
    expect(connectionText({ ...CALL, path: 'direct', setUpMs: null })).toBe('Direct');
    expect(connectionText({ ...CALL, path: null, setUpMs: null })).toBe('–');
  });
});
