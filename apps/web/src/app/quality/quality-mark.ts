import { Component, computed, inject, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { CallViewActions, callViewFeature } from '../call/view/call-view.feature';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { QualityAnnouncement } from './quality-announcement';
import { qualityFeature } from './quality.feature';
import { levelWords, summaryOf } from './quality-words';
import { SignalBars } from './signal-bars';
import { Tooltip } from '../tooltip/tooltip';

/** How good the connection is, as bars with words behind them; a press opens the details. */
@Component({
  selector: 'lm-quality-mark',
  imports: [MatIconButton, QualityAnnouncement, ShortcutControl, SignalBars, Tooltip],
  template: `
    <button
      matIconButton
      type="button"
      lmShortcut="connection"
      [attr.aria-label]="words().name"
      [attr.aria-expanded]="open()"
      [attr.data-level]="level()"
      [lmTooltip]="tooltip()"
      (pointerenter)="describe()"
      (focus)="describe()"
      (click)="toggle()"
    >
      <lm-signal-bars [level]="level()" />
    </button>
    <lm-quality-announcement [level]="level()" />
  `,
  styleUrl: './quality-mark.scss',
})
export class QualityMark {
  private readonly store = inject(Store);
  private readonly latest = this.store.selectSignal(qualityFeature.selectLatest);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);
  protected readonly level = this.store.selectSignal(qualityFeature.selectLevel);

  protected readonly words = computed(() => levelWords(this.level()));
  protected readonly open = computed(() => this.panel() === 'connection');
  protected readonly tooltip = signal($localize`Connection details`);

  /** As it is when one looks: what is described anew each second cannot be read. */
  protected describe(): void {
    const latest = this.latest();
    if (latest !== null) this.tooltip.set(summaryOf(latest));
  }

  protected toggle(): void {
    this.store.dispatch(CallViewActions.panelToggled({ panel: 'connection' }));
  }
}
