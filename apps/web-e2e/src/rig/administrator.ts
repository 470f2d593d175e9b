import type { APIResponse } from '@playwright/test';
import type { ProductServer } from '../../../../tools/lib/product-server.mjs';
import type { Person } from './person';

const PASSWORD = 'tower anchor violin';

/** Makes this person the first administrator of the server, who is signed in then. The form has a test of its own. */
export async function becomeAdministrator(person: Person, server: ProductServer): Promise<void> {
  const token = new URL(server.setUpLink).hash.slice(1);
  const account = { username: 'administrator', name: person.name, password: PASSWORD };
  await post(person, server, '/api/set-up', { token, ...account, guests: true });
}

/** Makes this person a member, by the invitation of an administrator. */
export async function becomeMember(
  person: Person,
  server: ProductServer,
  administrator: Person,
): Promise<void> {
  const invited = await post(administrator, server, '/api/admin/people/invitations', {
    role: 'member',
    name: person.name,
  });
  const { path } = (await invited.json()) as { readonly path: string };
  const token = path.split('#')[1];
  const account = { username: 'member', name: person.name, password: PASSWORD };
  await post(person, server, '/api/link/invitation', { token, ...account });
}

async function post(
  { page }: Person,
  { origin }: ProductServer,
  path: string,
  data: unknown,
): Promise<APIResponse> {
  const answer = await page.request.post(path, { data, headers: { Origin: origin } });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return answer;
}
