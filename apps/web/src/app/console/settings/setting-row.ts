import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSlideToggle, type MatSlideToggleChange } from '@angular/material/slide-toggle';
import type { SettingName, ShownValue } from '@lets-meet/signaling-contracts/administration';
import { LogoPicker } from './logo-picker';
import { SETTING_LOOKS } from './setting-looks';
import { typedText, typedValue } from './typed-setting';

/**
 * One setting: what it is, what it does, and the control that changes it. It shows what holds: the new value when the
 * server says so. What is typed is told when the box is left or Enter pressed, where it may be.
 */
@Component({
  selector: 'lm-setting-row',
  imports: [LogoPicker, MatButton, MatSlideToggle],
  templateUrl: './setting-row.html',
  styleUrl: './setting-row.scss',
  host: { '[attr.data-control]': 'look().control' },
})
export class SettingRow {
  readonly name = input.required<SettingName>();
  readonly value = input.required<ShownValue>();
  readonly fixed = input.required<boolean>();

  readonly decided = output<ShownValue>();
  readonly pictureChosen = output<File>();

  protected readonly id = computed(() => `lm-setting-${this.name()}`);
  protected readonly look = computed(() => SETTING_LOOKS[this.name()]);
  protected readonly text = computed(() => typedText(this.value(), this.look().control));
  protected readonly secretText = computed(() =>
    this.value() === true ? $localize`Set` : $localize`Not set`,
  );
  protected readonly logo = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : null;
  });
  /** What was typed cannot be; until it can, or another value holds. */
  protected readonly wrong = linkedSignal({ source: this.value, computation: () => false });

  protected switch({ checked, source }: MatSlideToggleChange): void {
    source.checked = !checked;
    this.decided.emit(checked);
  }

  protected tell(box: HTMLInputElement | HTMLTextAreaElement): void {
    const { control } = this.look();
    // A number box holds no text where there is something in it that is no number.
    const typed = box.validity.badInput ? undefined : typedValue(this.name(), control, box.value);
    this.wrong.set(typed === undefined);
    if (typed === undefined) return;
    // Of a secret it is not known here whether it is another.
    if (control !== 'secret' && typedText(typed.value, control) === this.text()) return;
    box.value = this.text();
    this.decided.emit(typed.value);
  }
}
