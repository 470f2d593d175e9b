import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { mediaProblems } from '../media/media-problem';

/**
 * Why camera or microphone do not work, in a call, and the way to try again. It has no role of its own, since the status of
 * a call is that of its connection.
 */
@Component({
  selector: 'lm-device-problems',
  imports: [Icon, MatButton],
  template: `
    @if (problems().length > 0) {
      <div class="box" animate.enter="entering">
        <mat-icon svgIcon="warning" />
        <div>
          @for (problem of problems(); track problem.devices) {
            <p>{{ problem.what }} {{ problem.remedy }}</p>
          }
        </div>
        <button matButton type="button" (click)="retried.emit()" i18n>Try again</button>
      </div>
    }
  `,
  styleUrl: './device-problems.scss',
})
export class DeviceProblems {
  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  readonly retried = output();

  protected readonly problems = computed(() => mediaProblems(this.microphone(), this.camera()));
}
