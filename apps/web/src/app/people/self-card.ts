import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { callWithoutText, mediaProblems } from '../media/media-problem';
import { MediaToggleButton } from '../media/media-toggle-button';
import { SelfPicture } from './self-picture';

/** What others will see and hear of oneself, before there is a call. */
@Component({
  selector: 'lm-self-card',
  imports: [Icon, MatButton, MatProgressBar, MediaToggleButton, SelfPicture],
  templateUrl: './self-card.html',
  styleUrl: './self-card.scss',
})
export class SelfCard {
  readonly self = input.required<Peer>();
  readonly stream = input.required<MediaStream | null>();
  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  readonly microphoneToggled = output();
  readonly cameraToggled = output();
  readonly retried = output();

  protected readonly asking = computed(
    () => this.microphone() === 'asking' || this.camera() === 'asking',
  );
  protected readonly problems = computed(() => mediaProblems(this.microphone(), this.camera()));
  protected readonly callWithout = computed(() =>
    callWithoutText(this.microphone(), this.camera()),
  );
}
