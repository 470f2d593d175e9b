import { Component, computed, input, linkedSignal, output } from '@angular/core';
import {
  SETTING_RANGES,
  settingSchemas,
  type NumberSetting,
} from '@lets-meet/signaling-contracts/administration';
import { SETTING_TEXTS } from './setting-texts';

/** A setting that is a number: told when the box is left or Enter pressed, where it is one that it may be. */
@Component({
  selector: 'lm-number-setting',
  template: `
    <label [attr.for]="id()">{{ text().name }}</label>
    <input
      #box
      type="number"
      [id]="id()"
      [min]="range().least"
      [max]="range().most"
      [value]="value()"
      [disabled]="fixed()"
      [attr.aria-describedby]="id() + '-note'"
      [attr.aria-invalid]="wrong()"
      (change)="tell(box)"
    />
    <p [id]="id() + '-note'">
      @if (wrong()) {
        <span class="error" role="alert" i18n
          >Enter a whole number from {{ range().least }} to {{ range().most }}.</span
        >
      } @else if (fixed()) {
        <ng-container i18n>Fixed by the server's environment.</ng-container>
      } @else {
        {{ text().note }}
      }
    </p>
  `,
  styleUrl: './number-setting.scss',
})
export class NumberSettingRow {
  readonly name = input.required<NumberSetting>();
  readonly value = input.required<number>();
  readonly fixed = input.required<boolean>();

  readonly decided = output<number>();

  protected readonly id = computed(() => `lm-setting-${this.name()}`);
  protected readonly text = computed(() => SETTING_TEXTS[this.name()]);
  protected readonly range = computed(() => SETTING_RANGES[this.name()]);
  /** What was typed cannot be; until it can, or another value holds. */
  protected readonly wrong = linkedSignal({ source: this.value, computation: () => false });

  protected tell(box: HTMLInputElement): void {
    const parsed = settingSchemas[this.name()].safeParse(box.valueAsNumber);
    this.wrong.set(!parsed.success);
    if (!parsed.success || parsed.data === this.value()) return;
    // The box shows what holds: the new value when the server says so.
    box.valueAsNumber = this.value();
    this.decided.emit(parsed.data);
  }
}
