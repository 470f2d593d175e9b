import { Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { ToolbarItem } from '../call/toolbar-keys';
import { Icon } from '../icons/icon';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { mediaProblemOf } from './media-problem';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { mediaToggle } from './media-toggle';
import { Tooltip } from '../tooltip/tooltip';

/**
 * The button that mutes and unmutes, or turns the camera off and on. It can be focused while its device does not work,
 * so that the reason can be read. What is around it gives its size and colours, as `--lm-toggle-…`.
 */
@Component({
  selector: 'lm-media-toggle',
  imports: [Icon, MatIconButton, ShortcutControl, ShortcutHint, ToolbarItem, Tooltip],
  template: `
    <button
      lmToolbarItem
      matIconButton
      type="button"
      disabledInteractive
      [lmShortcut]="device()"
      [attr.aria-label]="toggle().label"
      [class.off]="toggle().usable && !toggle().on"
      [disabled]="!toggle().usable"
      [lmTooltip]="tooltip() | lmShortcutHint: device()"
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
