import type { PersonId } from '@lets-meet/call-domain';
import type { Person } from '@lets-meet/signaling-contracts';
import type { TestClient } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

/** The list of people as a client keeps it. */
class PeopleSeen {
  private readonly people = new Map<PersonId, Person>();

  constructor(private readonly client: TestClient) {}

  static async by(client: TestClient): Promise<PeopleSeen> {
    await client.next('welcome');
    const seen = new PeopleSeen(client);
    const { people } = await client.next('presence-snapshot');
    for (const person of people) seen.people.set(person.id, person);
    return seen;
  }

  /** Reads changes until it is so. */
  async until(isSo: (people: ReadonlyMap<PersonId, Person>) => boolean): Promise<void> {
    while (!isSo(this.people)) {
      const { changed, left } = await this.client.next('presence-changes');
      for (const person of changed) this.people.set(person.id, person);
      for (const id of left) this.people.delete(id);
    }
  }
}

describe('presence over the wire', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({ RING_AWAY_SECONDS: '0.2' });
  });
  afterEach(() => server.stop());

  it('is a snapshot once, and then who came, changed and left', async () => {
    const ann = server.open(await server.signIn('Ann'));
    const seen = await PeopleSeen.by(ann);
    const ben = await server.join(await server.signIn('Ben'));
    await seen.until((people) => people.get(ben.personId)?.callState === 'CALL_UNAVAILABLE');
    await ben.ask('availability', { ready: true });
    await seen.until((people) => people.get(ben.personId)?.callState === 'CALL_AVAILABLE');
    const callId = await ann.dial(ben);
    await seen.until((people) => people.get(ben.personId)?.callState === 'CALL_REQUESTED');
    await ben.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    await seen.until((people) => people.get(ann.personId)?.callState === 'CALL_IN_PROGRESS');
    await ann.ask('user-hanged-up', { callId, reason: 'hung-up' });
    await seen.until((people) => people.get(ben.personId)?.callState === 'CALL_AVAILABLE');
    ben.drop();
    await seen.until((people) => people.get(ben.personId)?.online === false);
    await seen.until((people) => !people.has(ben.personId));
    expect(ann.waiting('presence-snapshot')).toBe(0);
  });

  it('comes out the same for whoever came when, where two hundred come together', async () => {
    const sessions = await Promise.all(Array.from({ length: 200 }, () => server.signIn()));
    const clients = sessions.map((session) => server.open(session));
    const watching = clients.filter((_client, at) => at % 20 === 0);
    const views = await Promise.all(watching.map((client) => PeopleSeen.by(client)));
    await Promise.all(clients.map((client) => client.ask('availability', { ready: true })));
    const everybodyIsAvailable = (people: ReadonlyMap<PersonId, Person>): boolean =>
      people.size === 200 && [...people.values()].every((p) => p.callState === 'CALL_AVAILABLE');
    await Promise.all(views.map((view) => view.until(everybodyIsAvailable)));
    clients.forEach((client) => {
      if (!watching.includes(client)) client.drop();
    });
    const onlyWatchersAreLeft = (people: ReadonlyMap<PersonId, Person>): boolean =>
      people.size === watching.length;
    await Promise.all(views.map((view) => view.until(onlyWatchersAreLeft)));
    expect(watching.map((client) => client.waiting('presence-snapshot'))).toEqual(
      watching.map(() => 0),
    );
  }, 30_000);
});
