import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { OwnSession, PasswordChange } from '@lets-meet/signaling-contracts/members';
import { ActionsSubject, provideState, provideStore, type Action } from '@ngrx/store';
import { of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SessionActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { AccountApi } from './account-api';
import { AccountPage } from './account-page';

const HERE: OwnSession = {
  id: 'here',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0 Safari/537.36',
  signedInAt: 0,
  lastUsedAt: 0,
  current: true,
};
const THERE: OwnSession = { ...HERE, id: 'there', userAgent: 'Firefox/142.0', current: false };

/** A server that keeps sessions. */
class FakeAccountApi implements Pick<AccountApi, keyof AccountApi> {
  kept: OwnSession[] = [HERE, THERE];
  refusal: HttpRefusal | null = null;
  readonly changes: PasswordChange[] = [];

  sessions(): Observable<OwnSession[]> {
    return this.refusal === null ? of(this.kept) : throwError(() => this.refusal);
  }

  changePassword(change: PasswordChange): Observable<null> {
    if (this.refusal !== null) return throwError(() => this.refusal);
    this.changes.push(change);
    this.kept = [HERE];
    return of(null);
  }

  end(id: string): Observable<null> {
    this.kept = this.kept.filter((session) => session.id !== id);
    return of(null);
  }

  endAll(): Observable<null> {
    this.kept = [];
    return of(null);
  }
}

describe('AccountPage', () => {
  let api: FakeAccountApi;
  let fixture: ComponentFixture<AccountPage>;
  let page: HTMLElement;
  let dispatched: Action[];

  beforeEach(() => {
    api = new FakeAccountApi();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: AccountApi, useValue: api },
      ],
    });
    dispatched = [];
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
  });

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(AccountPage);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function press(name: string, within: ParentNode = page): Promise<void> {
    const buttons = Array.from(within.querySelectorAll('button'));
    buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()) === name)?.click();
    await fixture.whenStable();
  }

  async function changePassword(current: string, password: string): Promise<void> {
    for (const [name, text] of Object.entries({ current, password })) {
      const field = page.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (field) field.value = text;
    }
    page.querySelector('form')?.requestSubmit();
    await fixture.whenStable();
  }

  const browsers = () => Array.from(page.querySelectorAll('.browser'), (name) => name.textContent);

  it('shows where one is signed in, and signs one out elsewhere', async () => {
    await open();
    expect(browsers()).toEqual(['Chrome on Linux', 'Firefox']);
    expect(page.querySelector('li')?.textContent).toContain('This device');
    await press('Sign out Firefox');
    expect(browsers()).toEqual(['Chrome on Linux']);
  });

  it('signs one out everywhere only after a question', async () => {
    await open();
    await press('Sign out everywhere');
    const dialog = document.querySelector('dialog');
    expect(dialog?.textContent).toContain('this one as well');
    await press('Cancel', dialog ?? page);
    expect(api.kept.length).toBe(2);
    await press('Sign out everywhere');
    await press('Sign out everywhere', document.querySelector('dialog') ?? page);
    expect(api.kept).toEqual([]);
    expect(dispatched).toContain(SessionActions.ended({ reason: 'signed-out' }));
  });

  it('changes the password, which signs one out elsewhere', async () => {
    await open();
    await changePassword('old password', 'tower anchor violin');
    expect(api.changes).toEqual([{ current: 'old password', password: 'tower anchor violin' }]);
    expect(page.querySelector('form')?.textContent).toContain('Your password has been changed');
    expect(browsers()).toEqual(['Chrome on Linux']);
  });

  it('says at the field what is not right', async () => {
    await open();
    await changePassword('old password', 'short');
    expect(page.querySelector('[role=alert]')?.textContent).toBe('Enter at least 12 characters.');
    expect(api.changes).toEqual([]);
    api.refusal = new HttpRefusal(403, 'wrong-credentials');
    await changePassword('not it', 'tower anchor violin');
    expect(page.querySelector('[role=alert]')?.textContent).toBe(
      'This is not your current password.',
    );
    expect(document.activeElement?.getAttribute('name')).toBe('current');
  });

  it('leads to the login page where one was signed out meanwhile', async () => {
    api.refusal = new HttpRefusal(401, 'unauthorized');
    await open();
    expect(dispatched).toContain(SessionActions.ended({ reason: 'signed-out' }));
  });
});
