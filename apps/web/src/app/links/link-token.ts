import { Location } from '@angular/common';
import { inject } from '@angular/core';

/** The token of the link that this page was opened with: behind the `#`, where no server and no log gets to see it. */
export function linkToken(): string {
  return inject(Location).path(true).split('#')[1] ?? '';
}
