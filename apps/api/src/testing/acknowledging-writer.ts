// A process that writes sessions as fast as it can and says of each, on a line, when it is kept: to be killed in the middle.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../persistence/open-database.js';
import { SessionStore } from '../sessions/session-store.js';

const [file = ''] = process.argv.slice(2);
const store = new SessionStore(await openDatabase({ kind: 'sqlite', file }));
const lifetime = { createdAt: 0, expiresAt: 1, endsAt: 1 };

for (;;) {
  const id = randomUUID();
  await store.add(id, { id, person: { id, name: 'Ann' }, role: 'guest' }, lifetime);
  process.stdout.write(`${id}\n`);
}
