import { Component, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { NoticesView } from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
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
  private readonly destroyRef = inject(DestroyRef);

  protected readonly view = signal<NoticesView | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  /** What is said of the last thing that was done. */
  protected readonly said = signal('');

  constructor() {
    this.take(this.api.notices(), '');
  }

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
    this.take(this.api.announce(request), $localize`Announced.`);
  }

  protected endAnnouncement(): void {
    this.take(this.api.endNotice('announcement'), $localize`The announcement is ended.`);
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
    this.take(this.api.planMaintenance(request), $localize`Everybody is told.`);
  }

  protected endMaintenance(): void {
    this.take(this.api.endNotice('maintenance'), $localize`New calls can be made again.`);
  }

  /** What the box has in it; nothing where there is no instant. */
  protected momentText(instant: number | null | undefined): string {
    return instant === null || instant === undefined ? '' : localMoment(instant);
  }

  private refuse(field: HTMLElement, why: string): void {
    this.said.set('');
    this.problem.set(why);
    field.focus();
  }

  private take(answer: Observable<NoticesView>, said: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.said.set('');
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (view) => {
        this.busy.set(false);
        this.view.set(view);
        this.said.set(said);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(consoleProblem(error));
      },
    });
  }
}
