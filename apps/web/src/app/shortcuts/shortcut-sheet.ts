import { inject, Injectable } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';

/** Opens the list of the keys, which is loaded when somebody asks for it. */
@Injectable({ providedIn: 'root' })
export class ShortcutSheet {
  private readonly dialog = inject(MatDialog);
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
    const { ShortcutsDialog } = await import('./shortcuts-dialog');
    if (!this.wanted) return;
    this.shown = this.dialog.open(ShortcutsDialog, { width: '30rem', autoFocus: 'dialog' });
    this.shown.afterClosed().subscribe(() => {
      this.shown = null;
      this.wanted = false;
    });
  }
}
