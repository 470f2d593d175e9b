import { Component, input } from '@angular/core';
import type { TalkingEnd } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { QualityMark } from '../quality/quality-mark';
import { CallDuration } from './call-duration';

/** With whom, since when, and how the connection does. */
@Component({
  selector: 'lm-call-header',
  imports: [CallDuration, Icon, QualityMark],
  template: `
    <h1>
      <bdi>{{ name() }}</bdi>
    </h1>
    <div class="facts">
      <span class="state" role="status" [attr.data-phase]="phase()">
        @switch (phase()) {
          @case ('connecting') {
            <ng-container i18n>Connecting</ng-container>
          }
          @case ('connected') {
            <ng-container i18n>Connected</ng-container>
          }
          @case ('reconnecting') {
            <ng-container i18n>Reconnecting</ng-container>
          }
        }
      </span>
      @if (connectedAt(); as since) {
        <lm-call-duration [since]="since" />
        <lm-quality-mark />
      }
      <span class="announced" aria-live="polite">
        @if (peerMuted()) {
          <span class="muted" animate.enter="entering">
            <mat-icon svgIcon="mic_off" />
            <ng-container i18n>Muted</ng-container>
          </span>
        }
      </span>
    </div>
  `,
  styleUrl: './call-header.scss',
})
export class CallHeader {
  readonly name = input.required<string>();
  readonly phase = input.required<TalkingEnd['phase']>();
  /** Milliseconds since 1970; null before the media first connected. */
  readonly connectedAt = input.required<number | null>();
  readonly peerMuted = input.required<boolean>();
}
