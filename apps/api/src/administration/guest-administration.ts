import type { PersonId } from '@lets-meet/call-domain';
import type { GuestList, GuestRemoval } from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/access.js';
import { AuditLog } from '../audit/audit-log.js';
import { visitorNetwork } from '../http/visitor-address.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { PresenceService } from '../presence/presence-service.js';
import { GuestBlockStore } from '../sessions/guest-block-store.js';
import { SessionService } from '../sessions/session-service.js';
import type { GuestSession } from '../sessions/session-store.js';
import { SignOut } from '../sessions/sign-out.js';

const HOUR_MS = 60 * 60 * 1_000;

/** What administrators do with people who have no account. */
@Injectable()
export class GuestAdministration {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly blocks: GuestBlockStore,
    private readonly presence: PresenceService,
    private readonly signOuts: SignOut,
    private readonly audit: AuditLog,
  ) {}

  async list(): Promise<GuestList> {
    const [sessions, blocks] = await Promise.all([
      this.sessions.guests(),
      this.blocks.list(Date.now()),
    ]);
    return {
      guests: sessions.map(({ person: { id, name }, since, address, userAgent }) => ({
        ...{ id, name, since, address, userAgent },
        online: this.presence.reachability(id) !== 'offline',
      })),
      blocks,
    };
  }

  /** Signs the guest out, and keeps them out where that is asked for. False where there is no such guest. */
  async remove(guestId: PersonId, { note, block }: GuestRemoval, by: Actor): Promise<boolean> {
    const guest = (await this.sessions.guests()).find(({ person }) => person.id === guestId);
    if (guest === undefined) return false;
    await this.database.transaction().execute(async (transaction) => {
      const fact = { by, subject: guest.person.name } as const;
      const told = note === undefined ? {} : { after: { note } };
      await this.audit.record({ ...fact, action: 'guest-removed', ...told }, transaction);
      if (block === undefined) return;
      const now = Date.now();
      const kept = blockOf(guest, block, by, now);
      await this.blocks.prune(now, transaction);
      await this.blocks.add(kept, transaction);
      const after = { until: new Date(kept.ends_at).toISOString(), address: kept.network };
      await this.audit.record({ ...fact, action: 'guest-blocked', after }, transaction);
    });
    await this.signOuts.guest(guestId, note);
    return true;
  }

  /** False where there is no such block. */
  lift(id: string, by: Actor): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const subject = await this.blocks.lift(id, transaction);
      if (subject === undefined) return false;
      await this.audit.record({ action: 'guest-block-lifted', by, subject }, transaction);
      return true;
    });
  }
}

function blockOf(
  { person, tokenDigest, address }: GuestSession,
  { hours, address: withAddress }: NonNullable<GuestRemoval['block']>,
  by: Actor,
  now: number,
): Parameters<GuestBlockStore['add']>[0] {
  return {
    id: randomUUID(),
    name: person.name,
    network: withAddress && address !== null ? visitorNetwork(address) : null,
    token_digest: tokenDigest,
    by: by.person.name,
    ends_at: now + hours * HOUR_MS,
  };
}
