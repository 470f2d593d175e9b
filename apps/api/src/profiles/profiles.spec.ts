import { PICTURES_PATH, STATUS_PATH } from '@lets-meet/signaling-contracts';
import {
  keptPicture,
  OWN_PICTURE_PATH,
  ownProfile,
  PROFILE_PATH,
} from '@lets-meet/signaling-contracts/members';
import { EXAMPLES } from '../openapi/examples.js';
import type { TestClient, TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const PICTURE = Buffer.from(EXAMPLES.pictureContent, 'base64');
/** 128 by 128 pixels: its width and height are in the five bytes behind the chunk's mark. */
const SMALL = Buffer.from(PICTURE).fill(Buffer.from([0x7f, 0xc0, 0x1f, 0x00]), 21, 25);

describe('what people say of themselves', () => {
  let server: TestServer;
  let ana: TestSession;
  let guest: TestClient;

  beforeEach(async () => {
    server = await TestServer.start();
    ana = await server.setUp(ANA);
    guest = await server.joinReady('Gus');
  });
  afterEach(() => server.stop());

  async function put(path: string, body: unknown, session = ana): Promise<[number, string]> {
    const response = await server.as(session, 'PUT', path, body);
    return [response.status, await response.text()];
  }

  function putPicture(content: Buffer): Promise<[number, string]> {
    return put(OWN_PICTURE_PATH, { content: content.toString('base64') });
  }

  /** What the guest is told of Ana next. */
  async function seen(): Promise<Readonly<Record<string, unknown>>> {
    for (;;) {
      const { changed } = await guest.next('presence-changes');
      const [person] = changed.filter(({ id }) => id === ana.person.id);
      if (person !== undefined) return person;
    }
  }

  it('is kept with the account, and shown to the others at once', async () => {
    await server.join(ana);
    await seen();
    expect(await put(PROFILE_PATH, { name: ' Anna ', title: 'Sales' })).toEqual([204, '']);
    expect(await seen()).toEqual(jasmine.objectContaining({ name: 'Anna', title: 'Sales' }));
    const profile = await server.as(ana, 'GET', PROFILE_PATH);
    expect(ownProfile.parse(await profile.json())).toEqual({
      ...{ username: 'ana', name: 'Anna', title: 'Sales', picture: null, hasPassword: true },
    });
    const socket = server.open(ana);
    expect((await socket.next('welcome')).self.name).toBe('Anna');
  });

  it('is no name that another has, or nobody could see', async () => {
    const refused = await put(PROFILE_PATH, { name: 'gus', title: '' });
    expect(refused).toEqual([409, '{"code":"name-taken"}']);
    expect((await put(PROFILE_PATH, { name: ' ', title: '' }))[1]).toContain('invalid-name');
    expect((await put(PROFILE_PATH, { name: 'Ana', title: 'a\nb' }))[0]).toBe(400);
  });

  it('is a picture under an address of its own, which is for whoever is signed in', async () => {
    await server.join(ana);
    const [status, body] = await putPicture(PICTURE);
    const { picture } = keptPicture.parse(JSON.parse(body));
    expect([status, picture]).toEqual([200, EXAMPLES.picture]);
    while ((await seen())['picture'] !== picture);
    const path = `${PICTURES_PATH}/${picture}`;
    const response = await server.as(ana, 'GET', path);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PICTURE);
    const headers = ['Content-Type', 'Cache-Control', 'X-Content-Type-Options'];
    expect(headers.map((name) => response.headers.get(name))).toEqual([
      'image/webp',
      'private, max-age=31536000, immutable',
      'nosniff',
    ]);
    expect((await server.request(path)).status).toBe(401);
    expect((await server.as(ana, 'DELETE', OWN_PICTURE_PATH)).status).toBe(204);
    expect((await server.as(ana, 'GET', path)).status).toBe(404);
  });

  it('is no picture that is no picture, has another size, or is too large', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>');
    expect(await putPicture(svg)).toEqual([400, '{"code":"picture-not-valid"}']);
    expect(await putPicture(PICTURE.subarray(0, 12))).toEqual([
      400,
      '{"code":"picture-not-valid"}',
    ]);
    expect(await putPicture(SMALL)).toEqual([400, '{"code":"picture-wrong-size"}']);
    const large = Buffer.concat([PICTURE, Buffer.alloc(65_500)]);
    expect(await putPicture(large)).toEqual([400, '{"code":"picture-too-large"}']);
  });

  it('is a status, also of a guest, that outlives a reload and is known on every device', async () => {
    const gus = await server.signIn('Gus the second');
    for (const session of [ana, gus]) {
      const status = { text: 'At lunch', doNotDisturb: true };
      expect(await put(STATUS_PATH, status, session)).toEqual([204, '']);
      const device = server.open(session);
      await device.next('welcome');
      const { people } = await device.next('presence-snapshot');
      expect(people.find(({ id }) => id === session.person.id)).toEqual(
        jasmine.objectContaining({ statusText: 'At lunch', attention: 'do-not-disturb' }),
      );
    }
    const again = await server.signInAs(ANA);
    const device = await server.join(again);
    const dialled = await guest.ask('pre-offer', { calleeId: device.personId });
    expect(dialled.ok && dialled.data).toEqual(
      jasmine.objectContaining({ reason: 'do-not-disturb' }),
    );
  });
});
