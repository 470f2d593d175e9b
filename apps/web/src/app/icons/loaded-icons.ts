import { Injectable, signal } from '@angular/core';
import type { ICONS } from './icons';
import type { MORE_ICONS } from './more-icons';

type MoreIconName = keyof typeof MORE_ICONS;
export type IconName = keyof typeof ICONS | MoreIconName;

/** The icons that are not there from the beginning: a third of all, and no call needs them. */
@Injectable({ providedIn: 'root' })
export class LoadedIcons {
  private readonly files = signal<Readonly<Record<MoreIconName, string>> | null>(null);
  private asked = false;

  /** The file of an icon, as text; empty until it is loaded. */
  fileOf(name: MoreIconName): string {
    if (!this.asked) void this.load();
    return this.files()?.[name] ?? '';
  }

  private async load(): Promise<void> {
    this.asked = true;
    try {
      const { MORE_ICONS } = await import('./more-icons');
      this.files.set(MORE_ICONS);
    } catch {
      // The server is away; the next icon that is drawn asks again.
      this.asked = false;
    }
  }
}
