import { inject, Injectable, Injector } from '@angular/core';
import type { MatDialogRef } from '@angular/material/dialog';

/** Opens the list of the keys, which is loaded when somebody asks for it. */
@Injectable({ providedIn: 'root' })
export class ShortcutSheet {
  private readonly injector = inject(Injector);
  private shown: MatDialogRef<unknown> | null = null;
  /** Asked for and not closed since: the call may end while it is loaded. */
  private wanted = false;

  open(): void {
    if (this.wanted) return;
    this.wanted = true;
    void this.load();
  }

  close(): void {
    this.wanted = false;
    this.shown?.close();
  }

  private async load(): Promise<void> {
    const { openShortcuts } = await import('./shortcuts-dialog');
    if (!this.wanted) return;
    this.shown = openShortcuts(this.injector);
    this.shown.afterClosed().subscribe(() => {
      this.shown = null;
      this.wanted = false;
    });
  }
}
