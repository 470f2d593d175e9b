import { Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';

const ACCOUNT = '/account';

/** Whether the address is that of one's own account; the browser's own Back and Forward lead to it and away. */
@Injectable({ providedIn: 'root' })
export class AccountAddress {
  private readonly location = inject(Location);
  private readonly current = signal(this.isCurrent());

  readonly isOpen = this.current.asReadonly();

  constructor() {
    this.location.onUrlChange(() => {
      this.current.set(this.isCurrent());
    });
  }

  open(): void {
    if (!this.isCurrent()) this.location.go(ACCOUNT);
  }

  /** Back to the dashboard. */
  close(): void {
    this.location.go('/');
  }

  private isCurrent(): boolean {
    return this.location.path() === ACCOUNT;
  }
}
