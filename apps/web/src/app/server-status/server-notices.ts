import { Component, computed, effect, inject, LOCALE_ID, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { Store } from '@ngrx/store';
import { LinkedText } from '../chat/panel/linked-text';
import { Icon } from '../icons/icon';
import { Announcer } from '../shell/announcer';
import { FocusBefore } from '../shell/focus-before';
import { dismiss, readDismissed } from './dismissed-notices';
import { serverStatusFeature } from './server-status.feature';

/** One line that everybody is told. */
interface ServerNotice {
  /** By which it is known that it was put away. */
  readonly key: string;
  readonly kind: 'notice' | 'warning';
  readonly label: string;
  readonly text: string;
}

/** What the administrators tell everybody, above every page, until it is put away or over. */
@Component({
  selector: 'lm-server-notices',
  imports: [Icon, LinkedText, MatIconButton],
  template: `
    @for (notice of shown(); track notice.key) {
      <section
        [attr.aria-label]="notice.label"
        [attr.data-kind]="notice.kind"
        (focusin)="focus.remember($event)"
      >
        <mat-icon [svgIcon]="notice.kind === 'warning' ? 'warning' : 'campaign'" />
        <lm-linked-text [text]="notice.text" />
        <button
          matIconButton
          type="button"
          [attr.aria-label]="dismissLabel"
          (click)="putAway(notice)"
        >
          <mat-icon svgIcon="close" />
        </button>
      </section>
    }
  `,
  styles: `
    :host {
      flex: none;
      max-height: 30dvh;
      overflow-y: auto;
    }

    section {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--lm-space-3);
      align-items: center;
      padding: var(--lm-space-2) var(--lm-gutter);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      font: var(--mat-sys-body-medium);

      &[data-kind='warning'] {
        background: var(--mat-sys-tertiary-container);
        color: var(--mat-sys-on-tertiary-container);
      }
    }

    button {
      --mat-icon-button-icon-color: currentcolor;
    }
  `,
})
export class ServerNotices {
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(LOCALE_ID);
  private readonly store = inject(Store);
  private readonly announcement = this.store.selectSignal(serverStatusFeature.selectAnnouncement);
  private readonly maintenance = this.store.selectSignal(serverStatusFeature.selectMaintenance);
  private readonly dismissed = signal(readDismissed());

  protected readonly focus = new FocusBefore();
  protected readonly dismissLabel = $localize`Dismiss`;
  protected readonly shown = computed(() => {
    const [announcement, maintenance] = [this.announcement(), this.maintenance()];
    const notices: ServerNotice[] = [];
    if (maintenance !== null) notices.push(maintenanceNotice(maintenance, this.locale));
    if (announcement !== null) {
      const { id, kind, text } = announcement;
      notices.push({ key: id, kind, text, label: $localize`Announcement` });
    }
    return notices.filter(({ key }) => !this.dismissed().includes(key));
  });

  constructor() {
    const said = new Set<string>();
    effect(() => {
      const fresh = this.shown().map(({ text }) => text);
      const unsaid = fresh.filter((text) => !said.has(text));
      for (const text of unsaid) said.add(text);
      if (unsaid.length > 0) this.announcer.announce(unsaid.join(' '));
    });
  }

  protected putAway({ key }: ServerNotice): void {
    this.focus.giveBack();
    this.dismissed.set(dismiss(key));
  }
}

/** Planned and begun are two: who has put one away is told the other. */
function maintenanceNotice(
  { from, text, closed }: NonNullable<ServerStatus['maintenance']>,
  locale: string,
): ServerNotice {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const sentence = closed
    ? $localize`Maintenance: no new calls can be made now. Calls that run go on.`
    : $localize`From ${moment.format(from)} no new calls can be made, because of maintenance. Running calls are not cut off.`;
  return {
    key: `maintenance ${from} ${closed ? 'begun' : 'planned'}`,
    kind: 'warning',
    label: $localize`Maintenance`,
    text: text === '' ? sentence : `${sentence} ${text}`,
  };
}
