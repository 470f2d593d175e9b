import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { SetUpRequest } from '@lets-meet/signaling-contracts/sign-in';
import { NEVER, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SetUpApi } from './set-up-api';
import { SetUpPage } from './set-up-page';

describe('SetUpPage', () => {
  let fixture: ComponentFixture<SetUpPage>;
  let page: HTMLElement;
  let run: jasmine.Spy<(request: SetUpRequest) => Observable<never>>;

  beforeEach(async () => {
    run = jasmine.createSpy<(request: SetUpRequest) => Observable<never>>('run');
    run.and.returnValue(NEVER);
    TestBed.configureTestingModule({
      providers: [
        { provide: Location, useClass: SpyLocation },
        { provide: SetUpApi, useValue: { run } },
      ],
    });
    TestBed.inject(Location).replaceState('/set-up#the-token');
    fixture = TestBed.createComponent(SetUpPage);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

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
    await send('two words', 'Ana', 'tower anchor violin');
    expect(alerts()[0]).toContain('A username is made of letters');
    await send('ana', ' ', 'tower anchor violin');
    expect(alerts()).toEqual(['Enter the name that the others will see, at most 40 characters.']);
    await send('ana', 'Ana', 'too short');
    expect(alerts()).toEqual(['A password has at least 12 characters.']);
    expect(document.activeElement?.getAttribute('name')).toBe('password');
    expect(run).not.toHaveBeenCalled();
  });

  it('says what the server refuses, and can be tried again', async () => {
    run.and.returnValue(throwError(() => new HttpRefusal(400, 'password-too-common')));
    await send('ana', 'Ana', 'password1234');
    expect(alerts()[0]).toContain('one of those that are tried first');
    run.and.returnValue(throwError(() => new HttpRefusal(403, 'link-not-valid')));
    await send('ana', 'Ana', 'tower anchor violin');
    expect(alerts()[0]).toContain('This link is not valid any more.');
  });
});
