import { AccountService } from '../accounts/account-service.js';
import { nothingBesides } from '../persistence/besides.js';
import { TestApp } from '../testing/test-app.js';
import { AuditStore } from './audit-store.js';

const EVERYTHING = { text: '', actions: [], sort: 'number', descending: false } as const;
const PASSWORD = 'quiet harbour at seven';

describe('what the audit log takes down of sessions', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await TestApp.start();
    const wanted = {
      username: 'ann',
      name: 'Ann',
      role: 'administrator',
      password: PASSWORD,
    } as const;
    await app.get(AccountService).create(wanted, nothingBesides);
  });
  afterEach(() => app.stop());

  function send(method: 'POST' | 'DELETE', body: unknown, cookie = ''): Promise<Response> {
    return fetch(`${app.url}/api/session`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify(body),
    });
  }

  async function lines(): Promise<string[]> {
    const entries = await app.get(AuditStore).page(EVERYTHING, 0, 10);
    return entries.map(
      ({ action, actor, subject, address }) =>
        `${action} by ${actor?.name ?? 'nobody'} on ${subject ?? 'nothing'} from ${String(address)}`,
    );
  }

  it('is who signed in and out with an account, and from where', async () => {
    const answer = await send('POST', { kind: 'account', username: 'ann', password: PASSWORD });
    const cookie = answer.headers.getSetCookie().join().split(';')[0] ?? '';
    await send('DELETE', undefined, cookie);
    expect(await lines()).toEqual([
      'signed-in by Ann on nothing from 127.0.0.1',
      'signed-out by Ann on nothing from 127.0.0.1',
    ]);
  });

  it('is whose password was wrong, and nothing that may be one', async () => {
    await send('POST', { kind: 'account', username: 'ANN', password: 'wrong and long enough' });
    await send('POST', { kind: 'account', username: PASSWORD, password: '' });
    expect(await lines()).toEqual([
      'sign-in-refused by nobody on ann from 127.0.0.1',
      'sign-in-refused by nobody on nothing from 127.0.0.1',
    ]);
  });

  it('is nothing of guests', async () => {
    await send('POST', { kind: 'guest', name: 'Ben' });
    expect(await lines()).toEqual([]);
  });
});
