import type { Peer } from '@lets-meet/call-domain';
import type { SignInErrorCode, SignInRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { PresenceService } from '../presence/presence-service.js';

/** Who somebody turned out to be, or why not. */
export type Identified =
  | { readonly ok: true; readonly person: Peer }
  | { readonly ok: false; readonly code: SignInErrorCode };

/** The first step of a sign-in: finds out who it is. The kinds of `SignInRequest` part ways here. */
@Injectable()
export class IdentityService {
  constructor(private readonly presence: PresenceService) {}

  /**
   * A guest is whoever says so, under a name that nobody else who is here has.
   * @param current whom the browser is signed in as already
   */
  identify({ name }: SignInRequest, current: Peer | undefined): Identified {
    if (this.presence.isNameTaken(name, current?.id)) return { ok: false, code: 'name-taken' };
    if (current?.name === name) return { ok: true, person: current };
    return { ok: true, person: { id: randomUUID(), name } };
  }
}
