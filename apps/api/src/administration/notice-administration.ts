import type {
  AnnouncementRequest,
  AuditAction,
  MaintenanceRequest,
  NoticesView,
} from '@lets-meet/signaling-contracts/administration';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditActor } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import { NoticeStore } from '../notices/notice-store.js';
import { Notices, type KeptNotices, type NoticeName } from '../notices/notices.js';
import { LiveStatus } from '../server-status/live-status.js';

const ENDED: Readonly<Record<NoticeName, AuditAction>> = {
  announcement: 'announcement-ended',
  maintenance: 'maintenance-ended',
};

/** What administrators have everybody told: taken down, kept over a restart, and heard at once. */
@Injectable()
export class NoticeAdministration {
  constructor(
    private readonly notices: Notices,
    private readonly store: NoticeStore,
    private readonly audit: AuditLog,
    private readonly status: LiveStatus,
  ) {}

  view(): NoticesView {
    return {
      announcement: this.notices.announcement(),
      maintenance: this.notices.maintenance(),
    };
  }

  /** Announces something, or corrects what is announced: who has dismissed that is not shown it again. */
  async announce(request: AnnouncementRequest, by: AuditActor): Promise<NoticesView> {
    const id = this.notices.announcement()?.id ?? randomUUID();
    return this.put('announcement', { id, ...request }, 'announcement-published', by);
  }

  async planMaintenance(request: MaintenanceRequest, by: AuditActor): Promise<NoticesView> {
    return this.put('maintenance', request, 'maintenance-planned', by);
  }

  /** Ends one; of what there is not, nothing is to be ended. */
  async end(name: NoticeName, by: AuditActor): Promise<NoticesView> {
    const before = this.notices.get(name);
    if (before === undefined) return this.view();
    await this.store.remove(name, (transaction) =>
      this.audit.record({ action: ENDED[name], by, before: { ...before } }, transaction),
    );
    this.status.announce();
    return this.view();
  }

  private async put<N extends NoticeName>(
    name: N,
    notice: KeptNotices[N],
    action: AuditAction,
    by: AuditActor,
  ): Promise<NoticesView> {
    const before = this.notices.get(name);
    await this.store.put(name, notice, (transaction) =>
      this.audit.record(
        {
          ...{ action, by, after: { ...notice } },
          ...(before !== undefined && { before: { ...before } }),
        },
        transaction,
      ),
    );
    this.status.announce();
    return this.view();
  }
}
