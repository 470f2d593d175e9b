import { Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { pathOf } from '../pages';

/** The address of the page; the browser's own Back and Forward change it, too. */
@Injectable({ providedIn: 'root' })
export class PageAddress {
  private readonly location = inject(Location);
  private readonly current = signal(pathOf(this.location.path()));

  /** Without what is behind a `?` or `#`. */
  readonly path = this.current.asReadonly();

  constructor() {
    this.location.onUrlChange(() => {
      this.current.set(pathOf(this.location.path()));
    });
  }

  go(path: string): void {
    this.location.go(path);
  }
}

/** Whether a link is to lead there in this tab: with a key held down it opens elsewhere, as any link does. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
