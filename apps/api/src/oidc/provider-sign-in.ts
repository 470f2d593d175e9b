import type { Role } from '@lets-meet/signaling-contracts';
import type { ProviderProblem } from '@lets-meet/signaling-contracts/sign-in';
import { Injectable } from '@nestjs/common';
import type { Account } from '../accounts/account.js';
import { AccountStore } from '../accounts/account-store.js';
import { MemberStore } from '../accounts/member-store.js';
import { AuditLog } from '../audit/audit-log.js';
import type { ProviderConfig } from '../config/config.js';
import type { Identity } from '../sessions/identity-service.js';
import { ProviderIdentityStore, type ProviderAccount } from './provider-identity-store.js';
import type { ProviderPerson } from './provider-person.js';
import { roleByGroups, type GroupDecision } from './role-by-groups.js';

export type LetInByProvider =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly problem: ProviderProblem };

/** Decides what somebody is here of whom a provider has said who they are, and keeps their account up to it. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly identities: ProviderIdentityStore,
    private readonly accounts: AccountStore,
    private readonly members: MemberStore,
    private readonly audit: AuditLog,
  ) {}

  /** @param address from which it is asked for */
  async letIn(
    provider: ProviderConfig,
    person: ProviderPerson,
    address: string,
  ): Promise<LetInByProvider> {
    // Whoever sets the server up decides who may join it, and has a password if the provider is ever away.
    if (!(await this.accounts.hasAdministrator())) return refuse('not-set-up');
    const decision = roleByGroups(person.groups, provider);
    const known = await this.identities.find(person);
    const account = known ?? (await this.makeAccount(person, decision, address));
    if (account === undefined) return refuse('not-allowed');
    const role = await this.roleNow(account, roleWanted(decision, provider), address);
    const problem = problemOf(account, decision);
    if (problem !== undefined) {
      const by = { person: null, address };
      await this.audit.record({ action: 'sign-in-refused', by, subject: account.username });
      return refuse(problem);
    }
    const identity = { person: { id: account.id, name: account.name }, role };
    await this.audit.record({
      action: 'signed-in',
      by: { person: identity.person, address },
      after: { provider: provider.issuer },
    });
    return { ok: true, identity };
  }

  private async makeAccount(
    person: ProviderPerson,
    decision: GroupDecision,
    address: string,
  ): Promise<ProviderAccount | undefined> {
    if (decision === 'not-allowed') return undefined;
    const role = decision === 'administrator' ? decision : 'member';
    const added = await this.identities.add(person, role, address);
    return added === undefined ? this.identities.find(person) : { ...added, disabled: false };
  }

  /** What was given or taken at the provider holds here from now on; only the last administrator stays one. */
  private async roleNow(
    { id, role }: Account,
    wanted: Role | undefined,
    address: string,
  ): Promise<Role> {
    if (wanted === undefined || wanted === role) return role;
    const outcome = await this.members.setRole(id, wanted, { person: null, address });
    return outcome === 'done' ? wanted : role;
  }
}

/** Undefined leaves it as it is. */
function roleWanted(
  decision: GroupDecision,
  { administratorGroups }: ProviderConfig,
): Role | undefined {
  if (decision === 'left-to-console') return undefined;
  if (decision !== 'not-allowed') return decision;
  return administratorGroups.length === 0 ? undefined : 'member';
}

function problemOf(
  { disabled }: ProviderAccount,
  decision: GroupDecision,
): ProviderProblem | undefined {
  if (decision === 'not-allowed') return 'not-allowed';
  return disabled ? 'account-disabled' : undefined;
}

function refuse(problem: ProviderProblem): LetInByProvider {
  return { ok: false, problem };
}
