import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { RegistrationRequest } from '@lets-meet/signaling-contracts/members';
import { NEVER, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { REGISTRATION } from '../sign-in/entrance';
import { RegisterApi } from './register-api';
import { RegisterPage } from './register-page';

describe('RegisterPage', () => {
  let fixture: ComponentFixture<RegisterPage>;
  let page: HTMLElement;
  let register: jasmine.Spy<(request: RegistrationRequest) => Observable<never>>;

  async function open(isAllowed = true): Promise<void> {
    register = jasmine.createSpy<(request: RegistrationRequest) => Observable<never>>('register');
    register.and.returnValue(NEVER);
    TestBed.configureTestingModule({
      providers: [
        { provide: REGISTRATION, useValue: isAllowed },
        { provide: RegisterApi, useValue: { register } },
      ],
    });
    fixture = TestBed.createComponent(RegisterPage);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function send(username: string, name: string, password: string): Promise<void> {
    for (const [field, value] of Object.entries({ username, name, password })) {
      const input = page.querySelector<HTMLInputElement>(`input[name=${field}]`);
      if (input) input.value = value;
    }
    page.querySelector('form')?.requestSubmit();
    await fixture.whenStable();
  }

  const alerts = () =>
    Array.from(page.querySelectorAll('[role=alert]'), (alert) => alert.textContent.trim());

  it('asks for an account with what was typed', async () => {
    await open();
    await send('ben', 'Ben Okri', 'tower anchor violin');
    expect(register).toHaveBeenCalledOnceWith({
      username: 'ben',
      name: 'Ben Okri',
      password: 'tower anchor violin',
    });
  });

  it('says at the field what does not fit, without asking the server', async () => {
    await open();
    await send('ben', 'Ben Okri', 'too short');
    expect(alerts()).toEqual(['Enter at least 12 characters.']);
    expect(document.activeElement?.getAttribute('name')).toBe('password');
    expect(register).not.toHaveBeenCalled();
  });

  it('says what the server refuses, and can be tried again', async () => {
    await open();
    const refusals = [
      [409, 'username-taken', 'This username is taken. Choose another.'],
      [429, 'too-many-attempts', 'Too many attempts. Wait a few minutes, then try again.'],
      [403, 'guest-blocked', 'For a while nobody can create an account'],
      [403, 'registration-off', 'This server lets nobody create an account.'],
    ] as const;
    for (const [status, code, said] of refusals) {
      register.and.returnValue(throwError(() => new HttpRefusal(status, code)));
      await send('ben', 'Ben Okri', 'tower anchor violin');
      expect(alerts().length).toBe(1);
      expect(alerts()[0]).withContext(code).toContain(said);
    }
  });

  it('has no form where nobody may, and leads to the login page', async () => {
    await open(false);
    expect(page.querySelector('form')).toBeNull();
    expect(alerts()[0]).toContain('Ask an administrator for an invitation.');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/login');
  });
});
