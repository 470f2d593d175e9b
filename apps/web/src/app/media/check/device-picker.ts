import { Component, computed, input, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { deviceLabelled, type ListedDevice } from '../device-list';

/** The choice of one device of a kind. */
@Component({
  selector: 'lm-device-picker',
  imports: [MatFormField, MatLabel, MatOption, MatSelect],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <mat-select canSelectNullableOptions [value]="chosen()" (valueChange)="picked.emit($event)">
        <mat-option [value]="null" i18n>System default</mat-option>
        @for (device of devices(); track device.id) {
          <mat-option [value]="device.label">{{ device.label }}</mat-option>
        }
        @if (absent(); as label) {
          <mat-option disabled [value]="label" i18n>{{ label }} (not plugged in)</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class DevicePicker {
  /** What kind of device it is. */
  readonly label = input.required<string>();
  readonly devices = input.required<readonly ListedDevice[]>();
  /** By label; null for what the system prefers. */
  readonly chosen = input.required<string | null>();

  readonly picked = output<string | null>();

  protected readonly absent = computed(() =>
    deviceLabelled(this.chosen(), this.devices()) === null ? this.chosen() : null,
  );
}
