import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LIMITS } from '@lets-meet/signaling-contracts';
import type { NoticesView } from '@lets-meet/signaling-contracts/administration';
import { FormProblem } from '../../form/form-problem';
import { ConsoleApi } from '../console-api';
import { DecidedView } from '../decided-view';
import { instantOf, localMoment } from './local-moment';

/** A moment is chosen to the minute. */
const MINUTE_MS = 60_000;

interface AnnouncementFields {
  readonly text: HTMLTextAreaElement;
  readonly kind: HTMLSelectElement;
  readonly until: HTMLInputElement;
}

interface MaintenanceFields {
  readonly from: HTMLInputElement;
  readonly why: HTMLTextAreaElement;
}

/** What an administrator has everybody told, and when no new calls are taken. */
@Component({
  selector: 'lm-notices-page',
  imports: [FormProblem, MatButton],
  templateUrl: './notices-page.html',
  styleUrls: ['../console-news.scss', './notices-page.scss'],
})
export class NoticesPage {
  private readonly api = inject(ConsoleApi);
  private readonly notices = new DecidedView<NoticesView>(() => this.api.notices());

  /** How long a text may be. */
  protected readonly most = LIMITS.notice;
  protected readonly view = this.notices.view;
  protected readonly busy = this.notices.busy;
  protected readonly problem = this.notices.problem;
  protected readonly said = this.notices.said;

  protected announce(event: Event, { text, kind, until }: AnnouncementFields): void {
    event.preventDefault();
    if (text.value.trim() === '') {
      this.refuse(text, $localize`Write what everybody is to read.`);
      return;
    }
    const request = {
      text: text.value,
      kind: kind.value === 'warning' ? 'warning' : 'notice',
      until: instantOf(until.value),
    } as const;
    if (request.until !== null && request.until <= Date.now()) {
      this.refuse(until, $localize`That end has passed already. Choose a later one.`);
      return;
    }
    this.notices.decide(this.api.announce(request), $localize`Announced.`);
  }

  protected endAnnouncement(): void {
    this.notices.decide(this.api.endNotice('announcement'), $localize`The announcement is ended.`);
  }

  protected planMaintenance(event: Event, { from, why }: MaintenanceFields): void {
    event.preventDefault();
    const begins = instantOf(from.value) ?? Date.now();
    // What has begun keeps its beginning.
    const hasBegun =
      from.value !== '' && from.value === this.momentText(this.view()?.maintenance?.from);
    if (!hasBegun && begins < Date.now() - MINUTE_MS) {
      this.refuse(from, $localize`That moment has passed. Leave it empty to begin now.`);
      return;
    }
    const request = { from: begins, text: why.value };
    this.notices.decide(this.api.planMaintenance(request), $localize`Everybody is told.`);
  }

  protected endMaintenance(): void {
    this.notices.decide(this.api.endNotice('maintenance'), $localize`New calls can be made again.`);
  }

  /** What the box has in it; nothing where there is no instant. */
  protected momentText(instant: number | null | undefined): string {
    return instant === null || instant === undefined ? '' : localMoment(instant);
  }

  private refuse(field: HTMLElement, why: string): void {
    this.notices.refuse(why);
    field.focus();
  }
}
