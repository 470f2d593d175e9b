import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { SetUpRequest } from '@lets-meet/signaling-contracts/sign-in';
import { NEVER, of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SetUpApi } from './set-up-api';
import { SetUpPage } from './set-up-page';

describe('SetUpPage', () => {
  let fixture: ComponentFixture<SetUpPage>;
  let page: HTMLElement;
  let run: jasmine.Spy<(request: SetUpRequest) => Observable<never>>;

  const look = jasmine.createSpy<SetUpApi['look']>('look');

  beforeEach(() => {
    look.and.returnValue(of(null));
    run = jasmine.createSpy<(request: SetUpRequest) => Observable<never>>('run');
    run.and.returnValue(NEVER);
    TestBed.configureTestingModule({
      providers: [
        { provide: Location, useClass: SpyLocation },
        { provide: SetUpApi, useValue: { look, run } },
      ],
    });
    TestBed.inject(Location).replaceState('/set-up#the-token');
  });

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(SetUpPage);
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

  it('makes the administrator with the token of the link; guests only where that is wished', async () => {
    await open();
    await send('ana', 'Ana Novak', 'tower anchor violin');
    expect(run).toHaveBeenCalledOnceWith({
      token: 'the-token',
      username: 'ana',
      name: 'Ana Novak',
      password: 'tower anchor violin',
      guests: false,
    });
  });

  it('says at the field what does not fit, without asking the server', async () => {
    await open();
    await send('', '', '');
    expect(alerts()).toEqual([
      'Enter your username.',
      'Enter the name that others will see, at most 40 characters.',
      'Enter at least 12 characters.',
    ]);
    expect(document.activeElement?.getAttribute('name')).toBe('username');
    await send('two words', 'Ana', 'tower anchor violin');
    expect(alerts()[0]).toContain('A username has at most 64 letters');
    await send('ana', ' ', 'tower anchor violin');
    expect(alerts()).toEqual(['Enter the name that others will see, at most 40 characters.']);
    await send('ana', 'Ana', 'too short');
    expect(alerts()).toEqual(['Enter at least 12 characters.']);
    expect(document.activeElement?.getAttribute('name')).toBe('password');
    expect(run).not.toHaveBeenCalled();
  });

  it('says what the server refuses, and can be tried again', async () => {
    await open();
    run.and.returnValue(throwError(() => new HttpRefusal(400, 'password-too-common')));
    await send('ana', 'Ana', 'password1234');
    expect(alerts()[0]).toContain('too easy to guess');
    run.and.returnValue(throwError(() => new HttpRefusal(403, 'link-not-valid')));
    await send('ana', 'Ana', 'tower anchor violin');
    expect(alerts()[0]).toContain('This link is no longer valid');
  });

  it('says that the link is of no use, before anything is typed, and leads to the login page', async () => {
    look.and.returnValue(throwError(() => new HttpRefusal(403, 'link-not-valid')));
    await open();
    expect(look).toHaveBeenCalledWith('the-token');
    expect(alerts()[0]).toContain('no longer valid');
    expect(page.querySelector('form')).toBeNull();
    expect(page.querySelector('a')?.textContent).toBe('Sign in');
  });
});
