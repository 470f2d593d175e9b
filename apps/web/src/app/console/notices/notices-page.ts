import { Component, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { NoticesView } from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import { FormProblem } from '../../form/form-problem';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { instantOf, localMoment } from './local-moment';

/** What an administrator has everybody told, and when no new calls are taken. */
@Component({
  selector: 'lm-notices-page',
  imports: [FormProblem, MatButton],
  templateUrl: './notices-page.html',
  styleUrl: './notices-page.scss',
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

  protected announce(event: Event, text: string, kind: string, until: string): void {
    event.preventDefault();
    if (text.trim() === '') {
      this.problem.set($localize`Write what everybody is to read.`);
      return;
    }
    const request = {
      text,
      kind: kind === 'warning' ? 'warning' : 'notice',
      until: instantOf(until),
    } as const;
    this.take(this.api.announce(request), $localize`Announced.`);
  }

  protected endAnnouncement(): void {
    this.take(this.api.endNotice('announcement'), $localize`The announcement is ended.`);
  }

  protected planMaintenance(event: Event, from: string, text: string): void {
    event.preventDefault();
    const request = { from: instantOf(from) ?? Date.now(), text };
    this.take(this.api.planMaintenance(request), $localize`Everybody is told.`);
  }

  protected endMaintenance(): void {
    this.take(this.api.endNotice('maintenance'), $localize`New calls can be made again.`);
  }

  /** What the box has in it; nothing where there is no instant. */
  protected momentText(instant: number | null | undefined): string {
    return instant === null || instant === undefined ? '' : localMoment(instant);
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
