import type { Peer } from '@lets-meet/call-domain';
import type { Role, SignInErrorCode, SignInRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AccountStore } from '../accounts/account-store.js';
import { Credentials } from '../accounts/credentials.js';
import { PresenceService } from '../presence/presence-service.js';
import { GuestDoor } from './guest-door.js';
import type { Visitor } from './visitor.js';

/** Who somebody is, and as what they are signed in. */
export interface Identity {
  readonly person: Peer;
  readonly role: 'guest' | Role;
}

/** Why somebody could not be identified. */
export interface Unidentified {
  readonly ok: false;
  readonly code: SignInErrorCode;
  /** How long to wait before the next attempt, in milliseconds. */
  readonly waitMs?: number;
}

export type Identified = { readonly ok: true; readonly identity: Identity } | Unidentified;

type RequestOf<K extends SignInRequest['kind']> = Extract<SignInRequest, { readonly kind: K }>;

/** The first step of a sign-in: finds out who it is. The kinds of `SignInRequest` part ways here. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly presence: PresenceService,
    private readonly accounts: AccountStore,
    private readonly credentials: Credentials,
    private readonly guests: GuestDoor,
  ) {}

  /**
   * @param current as whom the browser is signed in already
   * @param token the one that the browser has, of a session that may be over
   */
  identify(
    request: SignInRequest,
    visitor: Visitor,
    current: Identity | undefined,
    token: string | undefined,
  ): Promise<Identified> {
    return request.kind === 'guest'
      ? this.guest(request, visitor, current, token)
      : this.owner(request, visitor);
  }

  /** A guest is whoever says so, under a name that nobody else who is here or has an account is known by. */
  private async guest(
    { name }: RequestOf<'guest'>,
    visitor: Visitor,
    current: Identity | undefined,
    token: string | undefined,
  ): Promise<Identified> {
    const refusal = await this.guests.refusal(visitor, token);
    if (refusal !== undefined) return { ok: false, code: refusal };
    if (await this.accounts.isReserved(name)) return { ok: false, code: 'name-reserved' };
    if (this.presence.isNameTaken(name, current?.person.id)) {
      return { ok: false, code: 'name-taken' };
    }
    const isSame = current?.role === 'guest' && current.person.name === name;
    const person = isSame ? current.person : { id: randomUUID(), name };
    return { ok: true, identity: { person, role: 'guest' } };
  }

  private async owner(
    { username, password }: RequestOf<'account'>,
    { network }: Visitor,
  ): Promise<Identified> {
    const proved = await this.credentials.prove({ username, password, address: network });
    if (!proved.ok) return proved;
    const { id, name, role } = proved.account;
    return { ok: true, identity: { person: { id, name }, role } };
  }
}
