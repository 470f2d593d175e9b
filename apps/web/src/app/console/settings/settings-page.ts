import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type {
  SettingName,
  SettingsView,
  ShownValue,
} from '@lets-meet/signaling-contracts/administration';
import { HttpRefusal } from '../../form/ask-server';
import { ConfirmDialog } from '../../form/confirm-dialog';
import { FormProblem } from '../../form/form-problem';
import { ConsoleApi } from '../console-api';
import { consoleProblem } from '../console-problem';
import { DecidedView } from '../decided-view';
import { RelayTest } from './relay-test';
import { SETTING_GROUPS, SETTING_LOOKS, valueText } from './setting-looks';
import { SettingRow } from './setting-row';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What an administrator decides: each by itself and at once, and the last decision can be undone. */
@Component({
  selector: 'lm-settings-page',
  imports: [ConfirmDialog, FormProblem, MatButton, RelayTest, SettingRow],
  templateUrl: './settings-page.html',
  styleUrls: ['../console-news.scss', './settings-page.scss'],
})
export class SettingsPage {
  private readonly api = inject(ConsoleApi);
  private readonly settings = new DecidedView<SettingsView>(() => this.api.settings());

  protected readonly groups = SETTING_GROUPS;
  protected readonly view = this.settings.view;
  protected readonly busy = this.settings.busy;
  protected readonly problem = this.settings.problem;
  protected readonly said = this.settings.said;
  /** Whether it is asked if the guests who are here may be signed out. */
  protected readonly askingAboutGuests = signal(false);

  protected readonly lastText = computed(() => {
    const last = this.view()?.last;
    if (!last) return null;
    const { name } = SETTING_LOOKS[last.name];
    const [before, after] = [last.before, last.after].map((value) => valueText(last.name, value));
    return $localize`${name} – from ${before} to ${after}, by ${last.by}, ${TIME.format(last.at)}`;
  });

  protected decide(name: SettingName, value: ShownValue): void {
    if (name === 'guests' && value === false) this.askingAboutGuests.set(true);
    else this.change(name, value);
  }

  protected signGuestsOut(sure: boolean): void {
    this.askingAboutGuests.set(false);
    if (sure) this.change('guests', false);
  }

  protected changeLogo(picture: File): void {
    const answer = this.api.changeLogo(picture, this.version());
    this.settings.decide(answer, saidOf('logo', picture.name), logoProblem);
  }

  protected undo(): void {
    this.settings.decide(this.api.undoSetting(this.version()), $localize`Undone.`);
  }

  private change(name: SettingName, value: ShownValue): void {
    // A secret is told to nobody but the server.
    const shown = name === 'turnSecret' ? value !== null : value;
    const said = saidOf(name, valueText(name, shown));
    this.settings.decide(this.api.changeSetting(name, value, this.version()), said);
  }

  /** By which the next decision is made. */
  private version(): number {
    return this.view()?.version ?? 0;
  }
}

/** The server alone looks into the file. */
function logoProblem(error: unknown): string {
  const { wrong } = SETTING_LOOKS.logo;
  const isNoLogo = error instanceof HttpRefusal && error.code === 'invalid-request';
  return (isNoLogo ? wrong : undefined) ?? consoleProblem(error);
}

function saidOf(name: SettingName, value: string): string {
  return $localize`Saved: ${SETTING_LOOKS[name].name}, ${value}`;
}
