import { computed, inject, Injectable } from '@angular/core';
import { CONSOLE_PAGE, isAt } from '../pages';
import { PageAddress } from '../shell/page-address';

/** The pages of the console, as they stand in the address behind `/admin/`. */
export const CONSOLE_PAGES = [
  'overview',
  'people',
  'guests',
  'calls',
  'settings',
  'announcements',
  'audit-log',
  'api',
] as const;
export type ConsolePageName = (typeof CONSOLE_PAGES)[number];

/** Which page of the console the address names. */
@Injectable({ providedIn: 'root' })
export class ConsoleAddress {
  private readonly address = inject(PageAddress);

  /** Null where the address is of the dashboard. */
  readonly page = computed(() => pageOf(this.address.path()));

  readonly isOpen = computed(() => this.page() !== null);

  open(page: ConsolePageName): void {
    if (page !== this.page()) this.address.go(consolePath(page));
  }

  /** Back to the dashboard. */
  close(): void {
    this.address.go('/');
  }
}

export function consolePath(page: ConsolePageName): string {
  return `${CONSOLE_PAGE}/${page}`;
}

/** What is no page of the console, but under its address, is its first. */
function pageOf(path: string): ConsolePageName | null {
  if (!isAt(path, CONSOLE_PAGE)) return null;
  return CONSOLE_PAGES.find((page) => path === consolePath(page)) ?? 'overview';
}
