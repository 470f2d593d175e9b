import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { ChatButton } from '../chat/chat-button';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { MediaToggleButton } from '../media/media-toggle-button';
import { ShareButton } from '../screen/share-button';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { RecordingButton } from '../recording/recording-button';
import { CallMenu } from './call-menu';
import { Toolbar, ToolbarItem } from './toolbar-keys';
import { Tooltip } from '../tooltip/tooltip';

/** The toolbar `Call controls`. */
@Component({
  selector: 'lm-call-controls',
  imports: [
    CallMenu,
    ChatButton,
    Icon,
    MatIconButton,
    MediaToggleButton,
    RecordingButton,
    ShareButton,
    ShortcutControl,
    ShortcutHint,
    Toolbar,
    ToolbarItem,
    Tooltip,
  ],
  templateUrl: './call-controls.html',
  styleUrl: './call-controls.scss',
})
export class CallControls {
  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  readonly microphoneToggled = output();
  readonly cameraToggled = output();
  readonly hungUp = output();

  protected readonly hangUpLabel = $localize`Hang up`;
}
