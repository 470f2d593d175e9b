import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type {
  OwnProfile,
  OwnSession,
  PasswordChange,
  PictureUpload,
  ProfileChange,
} from '@lets-meet/signaling-contracts/members';
import { ActionsSubject, provideState, provideStore, type Action } from '@ngrx/store';
import { of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SessionActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { signalingFeature } from '../signaling/signaling.feature';
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

/** A server that keeps sessions and a profile. */
class FakeAccountApi implements Pick<AccountApi, keyof AccountApi> {
  kept: OwnSession[] = [HERE, THERE];
  refusal: HttpRefusal | null = null;
  readonly changes: PasswordChange[] = [];

  keptProfile: OwnProfile = {
    ...{ username: 'ana', name: 'Ana', title: '', picture: null, hasPassword: true },
  };
  readonly profileChanges: ProfileChange[] = [];

  profile(): Observable<OwnProfile> {
    return this.answer(this.keptProfile);
  }

  changeProfile(change: ProfileChange): Observable<null> {
    if (this.refusal === null) this.profileChanges.push(change);
    return this.answer(null);
  }

  putPicture({ content }: PictureUpload): Observable<{ picture: string }> {
    return this.answer({ picture: content });
  }

  removePicture(): Observable<null> {
    return this.answer(null);
  }

  sessions(): Observable<OwnSession[]> {
    return this.answer(this.kept);
  }

  changePassword(change: PasswordChange): Observable<null> {
    if (this.refusal === null) {
      this.changes.push(change);
      this.kept = [HERE];
    }
    return this.answer(null);
  }

  end(id: string): Observable<null> {
    this.kept = this.kept.filter((session) => session.id !== id);
    return of(null);
  }

  endAll(): Observable<null> {
    this.kept = [];
    return of(null);
  }

  private answer<Answer>(answer: Answer): Observable<Answer> {
    return this.refusal === null ? of(answer) : throwError(() => this.refusal);
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
        provideState(signalingFeature),
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

  async function send(form: string, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const field = page.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (field) field.value = text;
    }
    page.querySelector<HTMLFormElement>(`${form} form`)?.requestSubmit();
    await fixture.whenStable();
  }

  function changePassword(current: string, password: string): Promise<void> {
    return send('lm-password-form', { current, password });
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

  it('shows what the others see of one, with the username, and changes it', async () => {
    await open();
    expect(page.querySelector('.username')?.textContent).toContain('ana');
    await send('lm-profile-form', { name: ' Anna ', title: 'Sales' });
    expect(api.profileChanges).toEqual([{ name: 'Anna', title: 'Sales' }]);
    expect(page.querySelector('lm-profile-form .done')?.textContent).toContain('is saved');
  });

  it('says at the name that somebody has it, and at the title that it is too long', async () => {
    await open();
    api.refusal = new HttpRefusal(409, 'name-taken');
    await send('lm-profile-form', { name: 'Ben', title: '' });
    expect(page.querySelector('#lm-name-note [role=alert]')).not.toBeNull();
    expect(document.activeElement?.getAttribute('name')).toBe('name');
    await send('lm-profile-form', { name: 'Ana', title: 'x'.repeat(61) });
    expect(page.querySelector('#lm-title-note')?.textContent).toContain('at most 60 characters');
    expect(api.profileChanges).toEqual([]);
  });

  it('takes one’s picture away', async () => {
    api.keptProfile = { ...api.keptProfile, picture: 'digest' };
    await open();
    const image = () => page.querySelector('lm-avatar img')?.getAttribute('src');
    expect(image()).toBe('/api/pictures/digest');
    await press('Remove picture');
    expect(image()).toBeUndefined();
    expect(page.textContent).not.toContain('Remove picture');
  });

  it('changes the password, which signs one out elsewhere', async () => {
    await open();
    await changePassword('old password', 'tower anchor violin');
    expect(api.changes).toEqual([{ current: 'old password', password: 'tower anchor violin' }]);
    expect(page.querySelector('lm-password-form')?.textContent).toContain(
      'Your password has been changed',
    );
    expect(browsers()).toEqual(['Chrome on Linux']);
  });

  it('offers no change of a password where a provider has it', async () => {
    api.keptProfile = { ...api.keptProfile, hasPassword: false };
    await open();
    expect(page.querySelector('lm-password-form')).toBeNull();
    expect(page.textContent).toContain('sign in with a provider');
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
