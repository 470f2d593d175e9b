import { DestroyRef, effect, type ElementRef, inject, type Signal } from '@angular/core';
import { ServerBrand } from './server-brand';

/**
 * What a page does that others lead to: it gives the window its title while it is shown, and the focus to its heading, so
 * that who came by keyboard goes on at the top of the page, and hears what it is. Called where `inject()` works.
 */
export function headPage(
  title: () => string,
  heading: Signal<ElementRef<HTMLElement> | undefined>,
): void {
  const brand = inject(ServerBrand);
  effect(() => {
    brand.titled(title());
    heading()?.nativeElement.focus();
  });
  inject(DestroyRef).onDestroy(() => {
    brand.titled(null);
  });
}
