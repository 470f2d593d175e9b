import { Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { ToolbarItem } from '../call/toolbar-keys';
import { Icon } from '../icons/icon';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { mediaProblemOf } from './media-problem';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { mediaToggle } from './media-toggle';

/**
 * The button that mutes and unmutes, or turns the camera off and on. It can be focused while its device does not work,
 * so that the reason can be read. What is around it gives its size and colours, as `--lm-toggle-…`.
 */
@Component({
  selector: 'lm-media-toggle',
  imports: [Icon, MatIconButton, MatTooltip, ShortcutControl, ShortcutHint, ToolbarItem],
  template: `
    <button
      lmToolbarItem
      matIconButton
      type="button"
      disabledInteractive
      matTooltipPosition="above"
      [lmShortcut]="device()"
      [attr.aria-label]="toggle().label"
      [class.off]="toggle().usable && !toggle().on"
      [disabled]="!toggle().usable"
      [matTooltip]="tooltip() | lmShortcutHint: device()"
      (click)="press()"
    >
      <mat-icon [svgIcon]="toggle().icon" />
    </button>
  `,
  styleUrl: './media-toggle-button.scss',
})
export class MediaToggleButton {
  readonly device = input.required<MediaDeviceKindName>();
  readonly state = input.required<MediaDeviceState>();

  readonly toggled = output();

  protected readonly toggle = computed(() => mediaToggle(this.device(), this.state()));
  protected readonly tooltip = computed(
    () => mediaProblemOf(this.device(), this.state())?.what ?? this.toggle().label,
  );

  // A disabled button that can be focused can be pressed, too.
  protected press(): void {
    if (this.toggle().usable) this.toggled.emit();
  }
}
