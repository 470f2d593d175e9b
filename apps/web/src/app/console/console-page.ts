import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { MembersPage } from '../members/members-page';
import { isPlainClick } from '../shell/page-address';
import { headPage } from '../shell/page-heading';
import { sessionFeature } from '../sign-in/session.feature';
import { AuditLogPage } from './audit/audit-log-page';
import { CallsPage } from './calls/calls-page';
import { ConsoleAddress, consolePath, type ConsolePageName } from './console-address';
import { GuestsPage } from './guests/guests-page';
import { InterfacePage } from './interface/interface-page';
import { NoticesPage } from './notices/notices-page';
import { OverviewPage } from './overview/overview-page';
import { SettingsPage } from './settings/settings-page';

interface ConsoleLink {
  readonly page: ConsolePageName;
  readonly text: string;
}

/** Where administrators look after the server: the ways to its pages, and the one that the address names. */
@Component({
  selector: 'lm-console-page',
  imports: [
    AuditLogPage,
    CallsPage,
    GuestsPage,
    InterfacePage,
    MembersPage,
    NoticesPage,
    OverviewPage,
    SettingsPage,
  ],
  templateUrl: './console-page.html',
  styleUrl: './console-page.scss',
})
export class ConsolePage {
  private readonly address = inject(ConsoleAddress);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly navigation = viewChild<ElementRef<HTMLElement>>('navigation');
  private readonly role = inject(Store).selectSignal(sessionFeature.selectRole);

  protected readonly allowed = computed(() => this.role() === 'administrator');
  protected readonly links: readonly ConsoleLink[] = [
    { page: 'overview', text: $localize`Overview` },
    { page: 'people', text: $localize`People` },
    { page: 'guests', text: $localize`Guests` },
    { page: 'calls', text: $localize`Calls` },
    { page: 'settings', text: $localize`Settings` },
    { page: 'announcements', text: $localize`Announcements` },
    { page: 'audit-log', text: $localize`Audit log` },
    { page: 'api', text: $localize`API` },
  ];
  protected readonly pathOf = consolePath;
  protected readonly page = this.address.page;
  protected readonly title = computed(
    () => this.links.find(({ page }) => page === this.page())?.text ?? '',
  );

  constructor() {
    headPage(
      () =>
        this.allowed() ? $localize`${this.title()} – Administration` : $localize`Administration`,
      this.heading,
    );
    // Where the pages stand in a row, the one that is open may be outside of what is seen of it.
    afterRenderEffect(() => {
      const current = `[href="${consolePath(this.page() ?? 'overview')}"]`;
      const link = this.navigation()?.nativeElement.querySelector(current);
      link?.scrollIntoView({ block: 'nearest', inline: 'center' });
    });
  }

  /** A link opens in another tab as any link does; here it only changes the page. */
  protected open(event: MouseEvent, page: ConsolePageName | null): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (page === null) this.address.close();
    else this.address.open(page);
  }
}
