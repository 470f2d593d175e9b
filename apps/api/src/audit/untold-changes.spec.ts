import { AccountService } from '../accounts/account-service.js';
import { AccountStore } from '../accounts/account-store.js';
import { LinkService } from '../members/link-service.js';
import { OwnAccount } from '../members/own-account.js';
import { nothingBesides } from '../persistence/besides.js';
import { ProfileService } from '../profiles/profile-service.js';
import { SessionService } from '../sessions/session-service.js';
import { SignOut } from '../sessions/sign-out.js';
import { SetUp } from '../set-up/set-up.js';
import { Settings } from '../settings/settings.js';
import { TestApp } from '../testing/test-app.js';

const ADDRESS = '192.0.2.7';
const PASSWORD = 'tower anchor violin';
const NEW_PASSWORD = 'a new set of words';

describe('where the audit log cannot be written', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await TestApp.start();
  });
  afterEach(() => app.stop());

  async function breakLog(): Promise<void> {
    await app.database.deleteFrom('audit_head').execute();
  }

  async function kept(): Promise<unknown[]> {
    const tables = ['account', 'link', 'setting', 'session'] as const;
    return Promise.all(tables.map((table) => app.database.selectFrom(table).selectAll().execute()));
  }

  it('no server is set up', async () => {
    await breakLog();
    const token = (await app.get(SetUp).link())?.split('#')[1] ?? '';
    const request = { token, username: 'ann', name: 'Ann', password: PASSWORD, guests: false };
    await expectAsync(app.get(SetUp).run(request, ADDRESS)).toBeRejected();
    expect(await kept()).toEqual([[], [], [], []]);
    expect(app.get(Settings).get('guests')).toBeTrue();
  });

  it('nobody is invited, comes by a link, changes who they are, or signs out', async () => {
    const ann = {
      username: 'ann',
      name: 'Ann',
      password: PASSWORD,
      role: 'administrator',
    } as const;
    await app.get(AccountService).create(ann, nothingBesides);
    const person = await app.get(AccountStore).byUsername('ann');
    if (person === undefined) throw new Error('there is no Ann');
    const by = { person, address: ADDRESS };
    const links = app.get(LinkService);
    const tokenOf = (link: { readonly path: string } | undefined): string =>
      link?.path.split('#')[1] ?? '';
    const invitation = tokenOf(await links.invite({ role: 'member', name: 'Ben' }, by));
    const reset = tokenOf(await links.resetLink(person.id, by));
    const [{ id } = { id: '' }] = await app.database
      .selectFrom('link')
      .select('id')
      .where('account_id', 'is', null)
      .execute();
    const token = await app.get(SessionService).open({ person, role: 'administrator' });
    await app.get(SessionService).find(token);
    await breakLog();
    const before = await kept();
    const ben = { username: 'ben', name: 'Ben', password: PASSWORD };
    const session = { id: 'session', person, role: 'administrator' } as const;
    const passwords = { current: PASSWORD, password: NEW_PASSWORD };
    const visitor = { address: ADDRESS, network: ADDRESS, userAgent: '', isLocal: false };
    for (const change of [
      () => links.invite({ role: 'member', name: 'Cas' }, by),
      () => links.resetLink(person.id, by),
      () => links.withdraw(id, by),
      () => links.accept({ token: invitation, ...ben }, ADDRESS),
      () => links.reset({ token: reset, password: NEW_PASSWORD }, ADDRESS),
      () => app.get(OwnAccount).changePassword(session, passwords, visitor),
      () => app.get(SignOut).token(token, ADDRESS),
      () => app.get(ProfileService).setProfile(by, { name: 'Anna', title: '' }),
    ]) {
      await expectAsync(change() as Promise<unknown>).toBeRejected();
      expect(await kept())
        .withContext(String(change))
        .toEqual(before);
    }
  });
});
