import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatSlideToggle, type MatSlideToggleChange } from '@angular/material/slide-toggle';
import type { SettingName, SettingsView } from '@lets-meet/signaling-contracts/administration';
import type { Observable } from 'rxjs';
import { ConfirmDialog } from '../../form/confirm-dialog';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { NumberSettingRow } from './number-setting';
import { SETTING_TEXTS, valueText } from './setting-texts';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What an administrator decides: each by itself and at once, and the last decision can be undone. */
@Component({
  selector: 'lm-settings-page',
  imports: [ConfirmDialog, MatButton, MatSlideToggle, NumberSettingRow],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly api = inject(ConsoleApi);
  private readonly destroyRef = inject(DestroyRef);

  protected readonly guestsText = SETTING_TEXTS.guests;
  protected readonly view = signal<SettingsView | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  /** What is said of the last thing that was done. */
  protected readonly said = signal('');
  /** Whether it is asked if the guests who are here may be signed out. */
  protected readonly askingAboutGuests = signal(false);

  protected readonly lastText = computed(() => {
    const last = this.view()?.last;
    if (!last) return null;
    const { name } = SETTING_TEXTS[last.name];
    const [before, after] = [valueText(last.before), valueText(last.after)];
    return $localize`${name} – from ${before} to ${after}, by ${last.by}, ${TIME.format(last.at)}`;
  });

  constructor() {
    this.take(this.api.settings(), '');
  }

  protected isFixed(name: SettingName): boolean {
    return this.view()?.fixed.includes(name) ?? true;
  }

  protected decide(name: SettingName, value: boolean | number): void {
    const version = this.view()?.version ?? 0;
    const said = $localize`Saved: ${SETTING_TEXTS[name].name}, ${valueText(value)}`;
    this.take(this.api.changeSetting(name, value, version), said);
  }

  protected decideGuests({ checked, source }: MatSlideToggleChange): void {
    // The switch shows what holds: the new value when the server says so.
    source.checked = !checked;
    if (checked) this.decide('guests', true);
    else this.askingAboutGuests.set(true);
  }

  protected signGuestsOut(sure: boolean): void {
    this.askingAboutGuests.set(false);
    if (sure) this.decide('guests', false);
  }

  protected undo(): void {
    this.take(this.api.undoSetting(this.view()?.version ?? 0), $localize`Undone.`);
  }

  private take(answer: Observable<SettingsView>, said: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.said.set('');
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (view) => {
        this.busy.set(false);
        this.view.set(view);
        this.said.set(said);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(consoleProblem(error));
        if (this.view() !== null) this.lookAgain();
      },
    });
  }

  /** What was not done is shown as it is; that it was not done stays said. */
  private lookAgain(): void {
    this.api
      .settings()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: (view) => {
          this.view.set(view);
        },
        // The problem is told already.
        error: () => undefined,
      });
  }
}
