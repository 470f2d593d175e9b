import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatMenuHarness } from '@angular/material/menu/testing';
import type {
  ImportedPerson,
  ImportPlan,
  InvitationRequest,
  MadeLink,
  MemberChange,
  MemberList,
} from '@lets-meet/signaling-contracts/members';
import { provideState, provideStore, Store } from '@ngrx/store';
import { of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { peopleFeature } from '../people/people.feature';
import { Announcer } from '../shell/announcer';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { MembersApi } from './members-api';
import { MembersPage } from './members-page';

const ANA = { id: 'ana', name: 'Ana' };
const member = { title: '', disabled: false, online: false, createdAt: 0, role: 'member' } as const;
const LIST: MemberList = {
  members: [
    { ...member, ...ANA, username: 'ana', role: 'administrator' },
    { ...member, id: 'ben', username: 'ben', name: 'Ben' },
  ],
  invitations: [],
};
const LINK: MadeLink = { path: '/invitation#token', expiresAt: 0 };

/** A server that does what it is asked for, and notes it down. */
class FakeMembersApi implements Pick<MembersApi, keyof MembersApi> {
  readonly asked: unknown[] = [];
  refusal: HttpRefusal | null = null;

  list(): Observable<MemberList> {
    return this.refusal === null ? of(LIST) : throwError(() => this.refusal);
  }

  invite(request: InvitationRequest): Observable<MadeLink> {
    if (request.name === 'Invited' && request.again !== true) {
      return throwError(() => new HttpRefusal(409, 'already-invited'));
    }
    this.asked.push(request);
    return of(LINK);
  }

  planImport(csv: string): Observable<ImportPlan> {
    const problem = csv.includes('king') ? 'unknown-role' : null;
    const row = { line: 2, name: 'Cas', username: '', role: 'member', problem } as const;
    return of({ problem: null, rows: [row] });
  }

  import(csv: string): Observable<ImportedPerson[]> {
    this.asked.push(['import', csv]);
    return of([{ ...LINK, name: 'Cas', username: null, role: 'member' }]);
  }

  withdraw(id: string): Observable<null> {
    return this.note(['withdraw', id]);
  }

  change(id: string, change: MemberChange): Observable<null> {
    return this.note([id, change]);
  }

  resetLink(id: string): Observable<MadeLink> {
    this.asked.push(['reset', id]);
    return of(LINK);
  }

  signOut(id: string): Observable<null> {
    return this.note(['sign out', id]);
  }

  remove(id: string): Observable<null> {
    return this.note(['remove', id]);
  }

  private note(what: unknown): Observable<null> {
    this.asked.push(what);
    return of(null);
  }
}

describe('MembersPage', () => {
  let api: FakeMembersApi;
  let fixture: ComponentFixture<MembersPage>;
  let page: HTMLElement;

  beforeEach(() => {
    api = new FakeMembersApi();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(peopleFeature),
        provideState(sessionFeature),
        provideState(signalingFeature),
        { provide: Announcer, useValue: { announce: () => undefined } },
        { provide: MembersApi, useValue: api },
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    TestBed.inject<Store>(Store).dispatch(
      SessionApiActions.restored({ person: ANA, role: 'administrator' }),
    );
  });

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(MembersPage);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function press(name: string, within: ParentNode = page): Promise<void> {
    Array.from(within.querySelectorAll('button'))
      .find((button) => button.textContent.trim() === name)
      ?.click();
    await fixture.whenStable();
  }

  async function actionsOf(row: number): Promise<MatMenuHarness> {
    const menus = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(MatMenuHarness);
    const menu = menus[row];
    if (menu === undefined) throw new Error('there is no such line');
    await menu.open();
    return menu;
  }

  const dialog = () => document.querySelector('dialog') ?? document.createElement('dialog');
  const names = () =>
    Array.from(page.querySelectorAll('tbody th'), (cell) => cell.textContent.trim());

  it('lists accounts, finds them, and turns the order round', async () => {
    await open();
    expect(names()).toEqual(['Ana', 'Ben']);
    await press('Name');
    expect(names()).toEqual(['Ben', 'Ana']);
    expect(page.querySelector('th')?.getAttribute('aria-sort')).toBe('descending');
    const search = page.querySelector<HTMLInputElement>('input[type=search]');
    if (search) search.value = 'ben';
    search?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(names()).toEqual(['Ben']);
  });

  it('shows who comes and goes, oneself as well', async () => {
    await open();
    expect(page.textContent).not.toContain('Online');
    const ana = { ...ANA, online: true, callState: 'CALL_AVAILABLE' } as const;
    TestBed.inject<Store>(Store).dispatch(SignalingActions.presenceSnapshot({ people: [ana] }));
    await fixture.whenStable();
    expect(page.querySelector('tbody tr')?.textContent).toContain('Online');
  });

  it('makes a link for somebody, and shows it whole', async () => {
    await open();
    await press('Invite');
    const field = dialog().querySelector<HTMLInputElement>('input');
    if (field) field.value = 'Cas';
    await press('Make link', dialog());
    expect(api.asked).toEqual([{ name: 'Cas', role: 'member' }]);
    expect(dialog().querySelector('textarea')?.value).toBe(`${location.origin}/invitation#token`);
    expect(dialog().textContent).toContain('opens nowhere else');
    await press('Close', dialog());
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('makes no second link for the same name before that was said', async () => {
    await open();
    await press('Invite');
    const field = dialog().querySelector<HTMLInputElement>('input');
    if (field) field.value = 'Invited';
    await press('Make link', dialog());
    expect(dialog().textContent).toContain('Invited is invited already');
    expect(api.asked).toEqual([]);
    await press('Make another link', dialog());
    expect(api.asked).toEqual([{ name: 'Invited', role: 'member', again: true }]);
  });

  it('invites everybody on a list once nothing is wrong with it', async () => {
    await open();
    await press('Invite many');
    const list = () => dialog().querySelector('textarea');
    const write = (text: string) => {
      const box = list();
      if (box) box.value = text;
    };
    write('name,role\nCas,king');
    await press('Check the list', dialog());
    expect(dialog().textContent).toContain('1 have to be corrected');
    expect(dialog().textContent).not.toContain('Invite all');
    await press('Change the list', dialog());
    write('name,role\nCas,member');
    await press('Check the list', dialog());
    expect(api.asked).toEqual([]);
    await press('Invite all', dialog());
    expect(api.asked).toEqual([['import', 'name,role\nCas,member']]);
    expect(dialog().textContent).toContain('One person is invited.');
    expect(dialog().textContent).toContain('Download the links');
  });

  it('disables somebody after a question that says what comes of it', async () => {
    await open();
    await (await actionsOf(1)).clickItem({ text: 'Disable' });
    expect(dialog().textContent).toContain('a call that they are in ends');
    await press('Cancel', dialog());
    expect(api.asked).toEqual([]);
    await (await actionsOf(1)).clickItem({ text: 'Disable' });
    await press('Disable', dialog());
    expect(api.asked).toEqual([['ben', { disabled: true }]]);
  });

  it('offers nothing with which one could lock oneself out', async () => {
    await open();
    const items = await (await actionsOf(0)).getItems();
    expect(await Promise.all(items.map((item) => item.getText()))).toEqual(['Sign out everywhere']);
  });

  it('says why the server did not do it', async () => {
    api.refusal = new HttpRefusal(403, 'forbidden');
    await open();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(
      'not an administrator any more',
    );
  });

  it('stops saying so once the list comes', async () => {
    api.refusal = new HttpRefusal(500, 'internal');
    await open();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('went wrong on the server');
    api.refusal = null;
    document.dispatchEvent(new Event('visibilitychange'));
    await fixture.whenStable();
    expect(names()).toEqual(['Ana', 'Ben']);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });
});
