import { Component, inject, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  type MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { ShortcutSwitch } from './shortcut-switch';
import { keysOf, SHORTCUTS, type ShortcutName } from './shortcuts';

/** The keys of a call, and the switch that turns them off. */
@Component({
  selector: 'lm-shortcuts-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatSlideToggle,
  ],
  template: `
    <h2 mat-dialog-title i18n>Keyboard shortcuts</h2>
    <mat-dialog-content>
      <mat-slide-toggle [checked]="on()" (change)="turn($event.checked)" i18n
        >Use keyboard shortcuts</mat-slide-toggle
      >
      <p i18n>They work in a call, and never while you type.</p>
      <table [class.off]="!on()" aria-label="Keyboard shortcuts" i18n-aria-label>
        <thead class="lm-visually-hidden">
          <tr>
            <th scope="col" i18n>What it does</th>
            <th scope="col" i18n>Key</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows; track row.label) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td>
                @for (key of row.keys; track key) {
                  <kbd>{{ key }}</kbd>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" mat-dialog-close i18n>Close</button>
    </mat-dialog-actions>
  `,
  styleUrl: './shortcuts-dialog.scss',
})
export class ShortcutsDialog {
  private readonly switch = inject(ShortcutSwitch);
  protected readonly on = this.switch.on;
  protected readonly rows = (Object.keys(SHORTCUTS) as ShortcutName[]).map((name) => ({
    label: SHORTCUTS[name].label,
    keys: keysOf(name).split('+'),
  }));

  protected turn(on: boolean): void {
    this.switch.turn(on);
  }
}

export function openShortcuts(injector: Injector): MatDialogRef<ShortcutsDialog> {
  return injector.get(MatDialog).open(ShortcutsDialog, { width: '30rem', autoFocus: 'dialog' });
}
