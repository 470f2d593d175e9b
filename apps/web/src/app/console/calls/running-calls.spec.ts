import { TestBed } from '@angular/core/testing';
import type { RunningCall } from '@lets-meet/signaling-contracts/administration';
import { of, type Observable } from 'rxjs';
import { ConsoleApi } from '../console-api';
import { RunningCalls } from './running-calls';

/** Has one call until it is ended. */
class FakeConsoleApi implements Pick<ConsoleApi, 'runningCalls' | 'stopCall'> {
  calls: RunningCall[] = [
    {
      ...{ id: 'call', phase: 'in-progress', since: 7 },
      caller: { id: 'ana', name: 'Ana' },
      callee: { id: 'ben', name: 'Ben' },
    },
  ];
  readonly stopped: [string, string][] = [];

  runningCalls(): Observable<RunningCall[]> {
    return of(this.calls);
  }

  stopCall(id: string, note: string): Observable<null> {
    this.stopped.push([id, note]);
    this.calls = [];
    return of(null);
  }
}

describe('RunningCalls', () => {
  it('ends one, after asking for the reason that both read', async () => {
    const api = new FakeConsoleApi();
    TestBed.configureTestingModule({ providers: [{ provide: ConsoleApi, useValue: api }] });
    const fixture = TestBed.createComponent(RunningCalls);
    const page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    const end = page.querySelector<HTMLElement>('[aria-label="End the call of Ana and Ben"]');
    end?.click();
    await fixture.whenStable();
    const dialog = document.querySelector('dialog');
    expect(dialog?.querySelector('h2')?.textContent).toBe('End the call of Ana and Ben?');
    const note = dialog?.querySelector('textarea');
    if (note) note.value = 'We restart.';
    dialog?.querySelector<HTMLElement>('.harmful')?.click();
    await fixture.whenStable();
    expect(api.stopped).toEqual([['call', 'We restart.']]);
    expect(page.textContent).toContain('Nobody is in a call.');
  });
});
