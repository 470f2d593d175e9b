import type {
  PictureError,
  ProfileChange,
  StatusChange,
} from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/access.js';
import { AuditLog } from '../audit/audit-log.js';
import { PresenceService } from '../presence/presence-service.js';
import { checkPicture } from './picture-check.js';
import { PictureStore } from './picture-store.js';
import { ProfileStore, type Described } from './profile-store.js';

export type KeptPicture =
  | { readonly ok: true; readonly picture: string }
  | { readonly ok: false; readonly code: PictureError };

/** What people say of themselves: it is kept, and then the others see it. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly profiles: ProfileStore,
    private readonly pictures: PictureStore,
    private readonly presence: PresenceService,
    private readonly audit: AuditLog,
  ) {}

  /** `name-taken` where another account is called so, or a guest who is here. */
  async setProfile(by: Actor, change: ProfileChange): Promise<'done' | 'name-taken'> {
    const { id, name: before } = by.person;
    const { name: after } = change;
    if (this.presence.isNameTaken(after, id)) return 'name-taken';
    const outcome = await this.profiles.setProfile(id, change, async (transaction) => {
      if (before === after) return;
      await this.audit.record({ action: 'name-changed', by, before, after }, transaction);
    });
    if (outcome !== 'done') return outcome;
    await this.tell({ person: by.person, role: 'member' });
    return 'done';
  }

  async setStatus(who: Described, status: StatusChange): Promise<void> {
    await this.profiles.setStatus(who, status, Date.now());
    await this.tell(who);
  }

  async setPicture(who: Described, content: Uint8Array): Promise<KeptPicture> {
    const checked = checkPicture(content);
    if (!checked.ok) return checked;
    const picture = await this.pictures.put(who.person.id, checked.picture);
    await this.tell(who);
    return { ok: true, picture };
  }

  async removePicture(who: Described): Promise<void> {
    await this.pictures.remove(who.person.id);
    await this.tell(who);
  }

  /** What is kept is read anew: so of two changes at once neither hides the other. */
  private async tell(who: Described): Promise<void> {
    const { name, description } = await this.profiles.read(who);
    this.presence.describe({ id: who.person.id, name }, description);
  }
}
