import { INVITATION_PAGE, LIMITS, nameKey } from '@lets-meet/signaling-contracts';
import type { ImportedPerson, ImportPlan } from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/access.js';
import { AccountStore } from '../../accounts/account-store.js';
import { LinkStore } from '../../accounts/link-store.js';
import { digestOf, newToken } from '../../accounts/token.js';
import { AuditLog } from '../../audit/audit-log.js';
import { INVITATION_LIFE_MS } from '../link-service.js';
import { judgePeople, type JudgedPerson, type WantedPerson } from './judge-people.js';
import { readPeopleCsv } from './people-csv.js';

/** Invites many at once: all of them, or nobody. */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
    private readonly audit: AuditLog,
  ) {}

  /** What would come of it. */
  async plan(csv: string): Promise<ImportPlan> {
    const judged = await this.judge(csv);
    return 'problem' in judged
      ? { problem: judged.problem, rows: [] }
      : { problem: null, rows: judged.people.map(({ row }) => row) };
  }

  /** Undefined where there is a problem with the list or with any of its rows: nobody is invited then. */
  async run(csv: string, by: Actor): Promise<ImportedPerson[] | undefined> {
    const judged = await this.judge(csv);
    if ('problem' in judged) return undefined;
    const people = judged.people.flatMap(({ wanted }) => wanted ?? []);
    if (people.length < judged.people.length) return undefined;
    return this.invite(people, by);
  }

  private async judge(
    csv: string,
  ): Promise<
    | { readonly people: readonly JudgedPerson[] }
    | { readonly problem: NonNullable<ImportPlan['problem']> }
  > {
    const read = readPeopleCsv(csv);
    if (!read.ok) return { problem: read.problem };
    const { people } = read;
    const [open, taken] = await Promise.all([
      this.links.invitations(Date.now()),
      this.accounts.takenKeys(people.flatMap(({ name, username }) => [name, username])),
    ]);
    if (open.length + people.length > LIMITS.invitations) return { problem: 'too-many-rows' };
    const invited = new Set(open.flatMap(({ name }) => (name === null ? [] : [nameKey(name)])));
    return { people: judgePeople(people, { ...taken, invited }) };
  }

  private async invite(people: readonly WantedPerson[], by: Actor): Promise<ImportedPerson[]> {
    const expiresAt = Date.now() + INVITATION_LIFE_MS;
    const invited = people.map((person) => ({ ...person, expiresAt, token: newToken() }));
    const invitations = invited.map(({ token, ...invitation }) => ({
      ...invitation,
      id: randomUUID(),
      tokenDigest: digestOf(token),
    }));
    await this.links.addInvitations(invitations, async (transaction) => {
      for (const { name, username, role } of people) {
        const after = { role, name, ...(username !== null && { username }) };
        await this.audit.record({ action: 'person-invited', by, after }, transaction);
      }
    });
    return invited.map(({ token, ...person }) => ({
      ...person,
      path: `${INVITATION_PAGE}#${token}`,
    }));
  }
}
