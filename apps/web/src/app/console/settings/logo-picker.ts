import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LOGO_LIMITS, LOGO_TYPES } from '@lets-meet/signaling-contracts/administration';
import { logoAddress } from '../../shell/server-brand';

/** The logo as it is, and another in its place. */
@Component({
  selector: 'lm-logo-picker',
  imports: [MatButton],
  template: `
    <img [src]="address()" alt="" width="48" height="48" />
    @if (!fixed()) {
      <button matButton="outlined" type="button" (click)="file.click()" i18n>Choose a logo</button>
      @if (logo() !== null) {
        <button matButton type="button" (click)="removed.emit()" i18n>Remove the logo</button>
      }
    }
    <input #file type="file" hidden [accept]="types" (change)="take(file)" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-3);
      align-items: center;
    }

    img {
      object-fit: contain;
    }
  `,
})
export class LogoPicker {
  readonly logo = input.required<string | null>();
  readonly fixed = input.required<boolean>();

  readonly chosen = output<File>();
  /** What was chosen is no picture that a logo may be. */
  readonly refused = output();
  readonly removed = output();

  protected readonly types = LOGO_TYPES.join();
  protected readonly address = computed(() => logoAddress(this.logo()));

  protected take(box: HTMLInputElement): void {
    const file = box.files?.[0];
    // The same file can be chosen once more.
    box.value = '';
    if (file === undefined) return;
    const fits = LOGO_TYPES.some((type) => type === file.type) && file.size <= LOGO_LIMITS.bytes;
    if (fits) this.chosen.emit(file);
    else this.refused.emit();
  }
}
