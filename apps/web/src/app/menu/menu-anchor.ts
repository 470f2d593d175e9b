import { Directive, inject } from '@angular/core';
import { MatMenuTrigger } from '@angular/material/menu';
import { MenuButton } from './menu-button';

/** Ties the menu beside it to the button that opens it, for which it stands: the menu knows no other trigger. */
@Directive({
  selector: '[lmMenuAnchor]',
  host: {
    hidden: '',
    'aria-hidden': 'true',
    '(menuOpened)': 'button.expanded.set(true)',
    '(menuClosed)': 'button.expanded.set(false)',
  },
})
export class MenuAnchor extends MatMenuTrigger {
  protected readonly button = inject(MenuButton);

  // Where the menu is placed, and where the focus goes when it closes.
  protected override _element = this.button.element;

  open(byKeyboard: boolean): void {
    if (!byKeyboard) this._openedBy = 'mouse';
    this.openMenu();
  }
}
