import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type {
  InvitationAcceptance,
  LinkView,
  PasswordReset,
} from '@lets-meet/signaling-contracts/members';
import { NEVER, of, throwError, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { LinkApi } from './link-api';
import { LinkPage } from './link-page';

/** A server that knows one link, and is slow to use it. */
class FakeLinkApi implements Pick<LinkApi, keyof LinkApi> {
  readonly sent: unknown[] = [];

  constructor(private readonly link: LinkView | null) {}

  look(token: string): Observable<LinkView> {
    return this.link !== null && token === 'the-token'
      ? of(this.link)
      : throwError(() => new HttpRefusal(403, 'link-not-valid'));
  }

  accept(acceptance: InvitationAcceptance): Observable<never> {
    this.sent.push(acceptance);
    return NEVER;
  }

  reset(reset: PasswordReset): Observable<never> {
    this.sent.push(reset);
    return NEVER;
  }
}

describe('LinkPage', () => {
  let fixture: ComponentFixture<LinkPage>;
  let page: HTMLElement;
  let api: FakeLinkApi;

  async function open(link: LinkView | null): Promise<void> {
    api = new FakeLinkApi(link);
    TestBed.configureTestingModule({
      providers: [
        { provide: Location, useClass: SpyLocation },
        { provide: LinkApi, useValue: api },
      ],
    });
    TestBed.inject(Location).replaceState('/invitation#the-token');
    fixture = TestBed.createComponent(LinkPage);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function send(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const field = page.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (field) field.value = text;
    }
    page.querySelector('form')?.requestSubmit();
    await fixture.whenStable();
  }

  it('makes an account of an invitation, with the name that it was made for', async () => {
    await open({ kind: 'invitation', name: 'Ben', username: 'ben' });
    expect(page.querySelector('h1')?.textContent).toBe('You are invited');
    await send({ username: 'ben', password: 'tower anchor violin' });
    expect(api.sent).toEqual([
      { token: 'the-token', username: 'ben', name: 'Ben', password: 'tower anchor violin' },
    ]);
  });

  it('sets a new password, and tells password managers whose', async () => {
    await open({ kind: 'reset', username: 'ben' });
    expect(page.querySelector<HTMLInputElement>('[autocomplete=username]')?.value).toBe('ben');
    await send({ password: 'too short' });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('at least 12 characters');
    expect(api.sent).toEqual([]);
    await send({ password: 'tower anchor violin' });
    expect(api.sent).toEqual([{ token: 'the-token', password: 'tower anchor violin' }]);
  });

  it('says that the link is not valid any more, before anything is typed', async () => {
    await open(null);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('no longer valid');
    expect(page.querySelector('form')).toBeNull();
  });
});
