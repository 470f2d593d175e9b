import { TestBed } from '@angular/core/testing';
import type { Guest, GuestList, GuestRemoval } from '@lets-meet/signaling-contracts/administration';
import { of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../../form/ask-server';
import { ConsoleApi } from '../console-api';
import { GuestsPage } from './guests-page';

const GUS: Guest = {
  ...{ id: 'gus', name: 'Gus', since: 7, address: '192.0.2.1', userAgent: '', online: true },
};

/** Has one guest until he is removed. */
class FakeConsoleApi implements Pick<ConsoleApi, 'guests' | 'removeGuest' | 'liftBlock'> {
  list: GuestList = { guests: [GUS], blocks: [] };
  readonly removals: [string, GuestRemoval][] = [];
  refusal: HttpRefusal | null = null;

  guests(): Observable<GuestList> {
    return of(this.list);
  }

  removeGuest(id: string, removal: GuestRemoval): Observable<null> {
    if (this.refusal !== null) return throwError(() => this.refusal);
    this.removals.push([id, removal]);
    const block = { id: 'block', name: 'Gus', address: null, browser: true, until: 9, by: 'Ann' };
    this.list = { guests: [], blocks: removal.block === undefined ? [] : [block] };
    return of(null);
  }

  liftBlock(): Observable<null> {
    this.list = { guests: [], blocks: [] };
    return of(null);
  }
}

describe('GuestsPage', () => {
  async function open() {
    const api = new FakeConsoleApi();
    TestBed.configureTestingModule({ providers: [{ provide: ConsoleApi, useValue: api }] });
    const fixture = TestBed.createComponent(GuestsPage);
    const page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    const dialog = () => document.querySelector('dialog');
    return {
      ...{ api, page, dialog },
      press: (name: string, within: ParentNode | null = page) => {
        Array.from(within?.querySelectorAll('button') ?? [])
          .find((button) => button.textContent.trim() === name)
          ?.click();
        return fixture.whenStable();
      },
      keepOut: (hours: string) => {
        const choice = dialog()?.querySelector('select');
        if (choice) choice.value = hours;
        choice?.dispatchEvent(new Event('change'));
        return fixture.whenStable();
      },
    };
  }

  it('removes somebody, who reads why, and does not keep them out', async () => {
    const { api, dialog, page, press } = await open();
    expect(page.textContent).toContain('192.0.2.1');
    await press('Remove');
    const note = dialog()?.querySelector('textarea');
    if (note) note.value = ' Not today. ';
    await press('Remove', dialog());
    expect(api.removals).toEqual([['gus', { note: 'Not today.' }]]);
    expect(page.textContent).toContain('Nobody is here as a guest.');
  });

  it('keeps somebody out with all from their address, and lets them in again', async () => {
    const { api, dialog, keepOut, page, press } = await open();
    await press('Remove');
    await keepOut('24');
    dialog()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await press('Remove', dialog());
    expect(api.removals).toEqual([['gus', { block: { hours: 24, address: true } }]]);
    expect(page.textContent).not.toContain('Nobody is kept out.');
    await press('Let in again');
    expect(page.textContent).toContain('Nobody is kept out.');
  });

  it('says why it was not done, and keeps saying it beside the list as it is then', async () => {
    const { api, dialog, page, press } = await open();
    api.refusal = new HttpRefusal(404, 'not-found');
    await press('Remove');
    await press('Remove', dialog());
    expect(page.querySelector('[role=alert]')?.textContent).toContain('over already');
  });
});
