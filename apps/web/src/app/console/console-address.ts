import { Location } from '@angular/common';
import { computed, inject, Injectable, signal } from '@angular/core';

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

const CONSOLE = /^\/admin(?:\/([\w-]*))?$/;

/** Which page of the console the address names; the browser's own Back and Forward lead through them. */
@Injectable({ providedIn: 'root' })
export class ConsoleAddress {
  private readonly location = inject(Location);
  private readonly named = signal(pageOf(this.location.path()));

  /** Null where the address is of the dashboard. */
  readonly page = this.named.asReadonly();

  readonly isOpen = computed(() => this.named() !== null);

  constructor() {
    this.location.onUrlChange(() => {
      this.named.set(pageOf(this.location.path()));
    });
  }

  open(page: ConsolePageName): void {
    if (page === this.named()) return;
    this.location.go(`/admin/${page}`);
    this.named.set(page);
  }

  /** Back to the dashboard. */
  close(): void {
    this.location.go('/');
    this.named.set(null);
  }
}

/** What is no page of the console, but under its address, is its first. */
function pageOf(path: string): ConsolePageName | null {
  const found = CONSOLE.exec(path.split('?', 1)[0] ?? '');
  if (found === null) return null;
  return CONSOLE_PAGES.find((page) => page === found[1]) ?? 'overview';
}
