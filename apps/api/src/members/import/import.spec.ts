import {
  IMPORT_PATH,
  importedPeople,
  importPlan,
  LINK_PATH,
  PEOPLE_PATH,
  type ImportPlan,
} from '@lets-meet/signaling-contracts/members';
import type { TestSession } from '../../testing/test-client.js';
import { TestServer } from '../../testing/test-server.js';

const ANN = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };

describe('the import of people', () => {
  let server: TestServer;
  let ann: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ann = await server.setUp(ANN);
  });
  afterEach(() => server.stop());

  async function plan(csv: string): Promise<ImportPlan> {
    const answer = await server.as(ann, 'POST', `${IMPORT_PATH}/plan`, { csv });
    return importPlan.parse(await answer.json());
  }

  async function openInvitations(): Promise<unknown[]> {
    const answer = await server.as(ann, 'GET', PEOPLE_PATH);
    return ((await answer.json()) as { readonly invitations: unknown[] }).invitations;
  }

  it('invites everybody on a list, with a link for each', async () => {
    const csv = '\uFEFFRole;Name;Username\r\n;"Ruiz; Carla";carla\r\nAdministrator;Dan;\r\n';
    expect((await plan(csv)).rows.map(({ line, problem }) => [line, problem])).toEqual([
      [2, null],
      [3, null],
    ]);
    const answer = await server.as(ann, 'POST', IMPORT_PATH, { csv });
    expect(answer.status).toBe(201);
    const people = importedPeople.parse(await answer.json());
    expect(people.map(({ name, username, role }) => [name, username, role])).toEqual([
      ['Ruiz; Carla', 'carla', 'member'],
      ['Dan', null, 'administrator'],
    ]);
    const token = people[0]?.path.split('#')[1];
    const look = await server.request(LINK_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    expect(await look.json()).toEqual({
      kind: 'invitation',
      name: 'Ruiz; Carla',
      username: 'carla',
    });
    expect((await openInvitations()).length).toBe(2);
    const audit = await server.as(ann, 'GET', '/api/admin/audit?action=person-invited');
    expect(((await audit.json()) as { readonly total: number }).total).toBe(2);
  });

  it('says of each row what is wrong with it, and invites nobody then', async () => {
    await server.as(ann, 'POST', `${PEOPLE_PATH}/invitations`, { role: 'member', name: 'Ivo' });
    const csv = [
      'name,username,role',
      'Fay,fay,member',
      ',gil,member',
      'Hal,not a username,member',
      'Jo,jo,king',
      'Kim,ANN,member',
      'ann,kai,member',
      'Ivo,,member',
      'FAY,,member',
    ].join('\n');
    expect(
      (await plan(csv)).rows.map(({ line, problem }) => `${line} ${problem ?? 'good'}`),
    ).toEqual([
      '2 good',
      '3 invalid-name',
      '4 invalid-username',
      '5 unknown-role',
      '6 username-taken',
      '7 name-taken',
      '8 already-invited',
      '9 doubled',
    ]);
    const answer = await server.as(ann, 'POST', IMPORT_PATH, { csv });
    expect([answer.status, await answer.json()]).toEqual([409, { code: 'import-not-possible' }]);
    expect((await openInvitations()).length).toBe(1);
  });

  it('says what is wrong with a list', async () => {
    const problemOf = async (csv: string): Promise<unknown> => (await plan(csv)).problem;
    expect(await problemOf('')).toBe('no-name-column');
    expect(await problemOf('username\nann')).toBe('no-name-column');
    expect(await problemOf('name\n\n')).toBe('no-rows');
    expect(await problemOf('name\n"Ann')).toBe('not-csv');
    const rows = Array.from({ length: 501 }, (_, at) => `Person ${at}`);
    expect(await problemOf(['name', ...rows].join('\n'))).toBe('too-many-rows');
    expect(await problemOf(['name', ...rows.slice(1)].join('\n'))).toBeNull();
  });

  it('makes no second invitation of somebody unless that is meant', async () => {
    const invite = (again: boolean): Promise<Response> =>
      server.as(ann, 'POST', `${PEOPLE_PATH}/invitations`, {
        ...{ role: 'member', name: 'Ivo' },
        ...(again && { again }),
      });
    expect((await invite(false)).status).toBe(201);
    const second = await invite(false);
    expect([second.status, await second.json()]).toEqual([409, { code: 'already-invited' }]);
    expect((await invite(true)).status).toBe(201);
  });
});
