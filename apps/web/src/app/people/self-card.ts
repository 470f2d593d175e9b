import { Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { callWithoutText, mediaProblems } from '../media/media-problem';
import { MediaToggleButton } from '../media/media-toggle-button';
import { BusyBar } from '../shell/busy-bar';
import { SelfPicture } from './self-picture';
import { shownText } from './shown-text';
import { Tooltip } from '../tooltip/tooltip';

/** What others will see and hear of oneself, before there is a call. */
@Component({
  selector: 'lm-self-card',
  imports: [BusyBar, Icon, MatButton, MatIconButton, MediaToggleButton, SelfPicture, Tooltip],
  templateUrl: './self-card.html',
  styleUrl: './self-card.scss',
})
export class SelfCard {
  readonly self = input.required<Peer>();
  readonly picture = input<string>();
  readonly stream = input.required<MediaStream | null>();
  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  /** Whether to offer a check before the first call. */
  readonly checkOffered = input(false);

  readonly microphoneToggled = output();
  readonly cameraToggled = output();
  readonly retried = output();
  readonly checkOpened = output();
  readonly checkDismissed = output();

  protected readonly asking = computed(
    () => this.microphone() === 'asking' || this.camera() === 'asking',
  );
  protected readonly problems = computed(() => mediaProblems(this.microphone(), this.camera()));
  protected readonly shown = computed(() =>
    shownText(this.microphone() === 'on', this.camera() === 'on'),
  );
  protected readonly callWithout = computed(() =>
    callWithoutText(this.microphone(), this.camera()),
  );
}
