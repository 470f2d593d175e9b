import { Component, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RelayCheck, type RelayStep, type RelayStepDone } from './relay-check';
import { relayProblemText } from './relay-problem';

const STEPS: Readonly<Record<RelayStep, string>> = {
  server: $localize`A TURN server is named`,
  address: $localize`It gives an address to relay by`,
  connection: $localize`A connection through it`,
};

/** `Test the relay`: whether this browser can talk to itself through the TURN servers, step by step. */
@Component({
  selector: 'lm-relay-test',
  imports: [MatButton],
  template: `
    <button
      matButton="outlined"
      type="button"
      disabledInteractive
      [disabled]="running()"
      (click)="run()"
      i18n
    >
      Test the relay
    </button>
    <div role="status">
      @if (running()) {
        <p i18n>Testing…</p>
      }
      @for (done of steps(); track done.step) {
        <p [class.error]="done.problem !== null">{{ stepText(done) }}</p>
      }
      @if (worked()) {
        <p class="worked" i18n>The relay works from here.</p>
      }
      @if (failed()) {
        <p class="error" i18n>This server did not answer. Try again in a moment.</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--lm-space-3);
      justify-items: start;
    }

    p {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-medium);
    }

    .worked {
      color: var(--mat-sys-primary);
      font-weight: 600;
    }

    .error {
      color: var(--mat-sys-error);
    }
  `,
})
export class RelayTest {
  private readonly check = inject(RelayCheck);
  private readonly destroyRef = inject(DestroyRef);

  protected readonly running = signal(false);
  protected readonly steps = signal<readonly RelayStepDone[]>([]);
  protected readonly worked = signal(false);
  protected readonly failed = signal(false);

  protected run(): void {
    // A disabled button that can have the focus is pressed all the same.
    if (this.running()) return;
    this.running.set(true);
    this.steps.set([]);
    this.worked.set(false);
    this.failed.set(false);
    this.check
      .run()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: (done) => {
          this.steps.update((before) => [...before, done]);
        },
        error: () => {
          this.running.set(false);
          this.failed.set(true);
        },
        complete: () => {
          this.running.set(false);
          this.worked.set(this.steps().every(({ problem }) => problem === null));
        },
      });
  }

  protected stepText({ step, ms, problem }: RelayStepDone): string {
    const what = STEPS[step];
    return problem === null
      ? $localize`${what} – yes, after ${ms} ms.`
      : $localize`${what} – no, after ${ms} ms. ${relayProblemText(problem)}`;
  }
}
