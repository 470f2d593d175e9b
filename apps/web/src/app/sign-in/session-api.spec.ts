import { TestBed } from '@angular/core/testing';
import { firstValueFrom, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SessionApi } from './session-api';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };
const SESSION = { person: ANA, role: 'guest' } as const;

describe('SessionApi', () => {
  let api: SessionApi;
  let fetch: jasmine.Spy<typeof window.fetch>;

  beforeEach(() => {
    fetch = spyOn(window, 'fetch');
    api = TestBed.inject(SessionApi);
  });

  function answer(status: number, body?: unknown): void {
    const text = body === undefined ? null : JSON.stringify(body);
    fetch.and.resolveTo(new Response(text, { status }));
  }

  function errorOf(result: Observable<unknown>): Promise<unknown> {
    return firstValueFrom(result).then(
      () => 'no error',
      (error: unknown) => error,
    );
  }

  it('says who is signed in', async () => {
    answer(200, SESSION);
    expect(await firstValueFrom(api.current())).toEqual(SESSION);
    expect(fetch.calls.mostRecent().args[0]).toBe('/api/session');
  });

  it('says that nobody is, where the server knows of no session', async () => {
    answer(204);
    expect(await firstValueFrom(api.current())).toBeNull();
  });

  it('signs in with the name that was typed', async () => {
    answer(201, SESSION);
    expect(await firstValueFrom(api.signIn({ kind: 'guest', name: ' Ana ' }))).toEqual(SESSION);
    const [, init] = fetch.calls.mostRecent().args;
    expect(init?.method).toBe('POST');
    expect(init?.body).toBe('{"kind":"guest","name":" Ana "}');
  });

  it('tells the code of a refusal', async () => {
    answer(409, { code: 'name-taken' });
    const error = await errorOf(api.signIn({ kind: 'guest', name: 'Ana' }));
    expect(error).toEqual(new HttpRefusal(409, 'name-taken'));
  });

  it('knows no code where a proxy answers in place of the server', async () => {
    fetch.and.resolveTo(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await errorOf(api.current())).toEqual(new HttpRefusal(502, null));
  });

  it('does not take an answer that does not fit the contract', async () => {
    answer(200, { ...SESSION, person: { ...ANA, id: 'not an id' } });
    expect(await errorOf(api.current())).toBeInstanceOf(Error);
  });

  it('has signed out also where there was no session any more', async () => {
    answer(401, { code: 'unauthorized' });
    expect(await firstValueFrom(api.signOut())).toBeNull();
  });

  it('takes its question back when nobody waits for the answer', () => {
    fetch.and.returnValue(new Promise(() => undefined));
    api.current().subscribe().unsubscribe();
    expect(fetch.calls.mostRecent().args[1]?.signal?.aborted).toBeTrue();
  });
});
