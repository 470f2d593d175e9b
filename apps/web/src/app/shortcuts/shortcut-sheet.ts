import { inject, Injectable, Injector } from '@angular/core';
import type { MatDialogRef } from '@angular/material/dialog';
import { PartLoader } from '../parts/part-loader';

/** Opens the list of the keys, which is loaded when somebody asks for it. */
@Injectable({ providedIn: 'root' })
export class ShortcutSheet {
  private readonly injector = inject(Injector);
  private readonly parts = inject(PartLoader);
  private shown: MatDialogRef<unknown> | null = null;
  /** Asked for and not closed since: the call may end while it is loaded. */
  private wanted = false;

  open(): void {
    if (this.shown !== null) return;
    this.wanted = true;
    void this.parts.use(
      () => import('./shortcuts-dialog'),
      ({ openShortcuts }) => {
        if (this.wanted) this.show(openShortcuts(this.injector));
      },
    );
  }

  close(): void {
    this.wanted = false;
    this.shown?.close();
  }

  private show(dialog: MatDialogRef<unknown>): void {
    this.shown = dialog;
    dialog.afterClosed().subscribe(() => {
      this.shown = null;
      this.wanted = false;
    });
  }
}
