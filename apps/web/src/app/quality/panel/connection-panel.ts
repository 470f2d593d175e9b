import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { CallPanel } from '../../call/view/call-panel';
import { CallViewActions } from '../../call/view/call-view.feature';
import { Icon } from '../../icons/icon';
import { LinePlot } from '../../plot/line-plot';
import { levelWords } from '../quality-words';
import { qualityFeature } from '../quality.feature';
import { SignalBars } from '../signal-bars';
import { connectionFacts, connectionReport } from './connection-facts';
import { plotsOf } from './plot-series';

/** The details of the connection: how it did in the last minutes, and what it does now. */
@Component({
  selector: 'lm-connection-panel',
  imports: [CallPanel, Icon, LinePlot, MatButton, SignalBars],
  templateUrl: './connection-panel.html',
  styleUrl: './connection-panel.scss',
})
export class ConnectionPanel {
  private readonly store = inject(Store);
  private readonly clipboard = inject(Clipboard);
  protected readonly level = this.store.selectSignal(qualityFeature.selectLevel);
  private readonly history = this.store.selectSignal(qualityFeature.selectHistory);
  protected readonly latest = this.store.selectSignal(qualityFeature.selectLatest);

  protected readonly heading = $localize`Connection`;
  protected readonly words = computed(() => levelWords(this.level()));
  protected readonly plots = computed(() => plotsOf(this.history()));
  protected readonly facts = computed(() => {
    const latest = this.latest();
    return latest === null ? [] : connectionFacts(latest);
  });
  /** Until the connection is another than what was copied. */
  protected readonly copied = linkedSignal({ source: this.level, computation: () => false });

  protected copy(): void {
    const latest = this.latest();
    if (latest === null) return;
    this.copied.set(this.clipboard.copy(connectionReport(this.words().name, latest)));
  }

  protected close(): void {
    this.store.dispatch(CallViewActions.panelClosed());
  }
}
