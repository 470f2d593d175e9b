import { Component, computed, effect, input, signal } from '@angular/core';

/** How long a call has lasted. */
@Component({
  selector: 'lm-call-duration',
  template: `{{ text() }}`,
  // A timer is not read out as it runs.
  host: { role: 'timer' },
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class CallDuration {
  /** Milliseconds since 1970. */
  readonly since = input.required<number>();

  private readonly now = signal(Date.now());
  protected readonly text = computed(() => durationText(this.now() - this.since()));

  constructor() {
    effect((onCleanup) => {
      this.since();
      const tick = (): void => {
        this.now.set(Date.now());
      };
      tick();
      const timer = setInterval(tick, 1_000);
      onCleanup(() => {
        clearInterval(timer);
      });
    });
  }
}

/** `mm:ss`, from an hour on `h:mm:ss`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const minutes = String(Math.floor(seconds / 60) % 60).padStart(2, '0');
  const rest = `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
