import { createHash } from 'node:crypto';
import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { PictureStore } from './picture-store.js';
import { ProfileStore } from './profile-store.js';

/** Every byte there is: what is no text comes back as it was. */
const CONTENT = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const DIGEST = createHash('sha256').update(CONTENT).digest('base64url');
const PICTURE = { mediaType: 'image/webp', content: CONTENT };

onEachDatabase('PictureStore', (database) => {
  let pictures: PictureStore;

  beforeEach(async () => {
    pictures = new PictureStore(database());
    for (const id of ['ana', 'ben']) {
      const account = { id, username: id, name: id, role: 'member', passwordHash: '' } as const;
      await new AccountStore(database()).add(account, 7, nothingBesides);
    }
  });

  async function found(digest: string): Promise<number[] | undefined> {
    const picture = await pictures.find(digest);
    return picture && [...picture.content];
  }

  it('keeps a picture under the digest of its content, and the profile names it', async () => {
    expect(await pictures.put('ana', PICTURE)).toBe(DIGEST);
    expect((await pictures.find(DIGEST))?.mediaType).toBe('image/webp');
    expect(await found(DIGEST)).toEqual([...CONTENT]);
    const { description } = (await new ProfileStore(database()).account('ana')) ?? {};
    expect(description).toEqual({ picture: DIGEST, doNotDisturb: false });
    expect(await found('another')).toBeUndefined();
  });

  it('has one of each account: the one before is gone, also when nothing takes its place', async () => {
    await pictures.put('ana', PICTURE);
    const later = await pictures.put('ana', { ...PICTURE, content: CONTENT.slice(1) });
    expect([await found(DIGEST), (await found(later))?.length]).toEqual([undefined, 255]);
    await pictures.remove('ana');
    expect(await found(later)).toBeUndefined();
  });

  it('keeps the same picture of two until neither has it', async () => {
    await pictures.put('ana', PICTURE);
    await pictures.put('ben', PICTURE);
    await pictures.remove('ana');
    expect(await found(DIGEST)).toBeDefined();
    await database().deleteFrom('account').where('id', '=', 'ben').execute();
    expect(await found(DIGEST)).toBeUndefined();
  });
});
