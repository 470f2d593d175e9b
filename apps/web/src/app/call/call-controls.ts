import { Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { mediaToggle } from '../media/media-toggle';
import { Toolbar, ToolbarItem } from './toolbar-keys';

/** The toolbar `Call controls`. */
@Component({
  selector: 'lm-call-controls',
  imports: [Icon, MatIconButton, MatTooltip, Toolbar, ToolbarItem],
  templateUrl: './call-controls.html',
  styleUrl: './call-controls.scss',
})
export class CallControls {
  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  readonly microphoneToggled = output();
  readonly cameraToggled = output();
  readonly hungUp = output();

  protected readonly microphoneToggle = computed(() =>
    mediaToggle('microphone', this.microphone()),
  );
  protected readonly cameraToggle = computed(() => mediaToggle('camera', this.camera()));

  // A disabled item keeps its place among the arrow keys, and could be pressed.
  protected toggleMicrophone(): void {
    if (this.microphoneToggle().usable) this.microphoneToggled.emit();
  }

  protected toggleCamera(): void {
    if (this.cameraToggle().usable) this.cameraToggled.emit();
  }
}
