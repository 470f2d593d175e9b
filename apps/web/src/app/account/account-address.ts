import { computed, inject, Injectable } from '@angular/core';
import { ACCOUNT_PAGE, isAt } from '../pages';
import { PageAddress } from '../shell/page-address';

/** Whether the address is that of one's own account. */
@Injectable({ providedIn: 'root' })
export class AccountAddress {
  private readonly address = inject(PageAddress);

  readonly isOpen = computed(() => isAt(this.address.path(), ACCOUNT_PAGE));

  open(): void {
    if (!this.isOpen()) this.address.go(ACCOUNT_PAGE);
  }

  /** Back to the dashboard. */
  close(): void {
    this.address.go('/');
  }
}
