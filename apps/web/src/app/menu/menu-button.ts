import {
  DestroyRef,
  Directive,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  ViewContainerRef,
  type Signal,
  type Type,
} from '@angular/core';
import { PartLoader } from '../parts/part-loader';
import type { MenuAnchor } from './menu-anchor';

/** What a menu button opens: a component with a Material menu and the anchor that ties it to the button. */
export interface ButtonMenu {
  readonly anchor: Signal<MenuAnchor>;
}

/**
 * A button with a menu. The menu, and all that menus need, is loaded when one points at the button or comes to it by
 * keyboard, so that it is there when it is pressed.
 */
@Directive({
  selector: 'button[lmMenu]',
  host: {
    'aria-haspopup': 'menu',
    '[attr.aria-expanded]': 'expanded()',
    '(pointerenter)': 'load()',
    '(focus)': 'load()',
    '(click)': 'open($event)',
  },
})
export class MenuButton {
  /** Loads the component of the menu. */
  readonly lmMenu = input.required<() => Promise<Type<ButtonMenu>>>();

  readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Whether the menu is open; its anchor says so. */
  readonly expanded = signal(false);

  private readonly place = inject(ViewContainerRef);
  private readonly injector = inject(Injector);
  private readonly parts = inject(PartLoader);
  private readonly destroyRef = inject(DestroyRef);
  private menu: Promise<ButtonMenu | null> | null = null;

  protected load(): void {
    // Where it does not come, the press says so.
    this.make().catch(() => undefined);
  }

  protected open({ detail }: MouseEvent): void {
    void this.parts.use(
      () => this.make(),
      (menu) => {
        // The click that a key or a screen reader makes counts no presses.
        menu?.anchor().open(detail === 0);
      },
    );
  }

  private make(): Promise<ButtonMenu | null> {
    this.menu ??= this.create().catch((error: unknown) => {
      this.menu = null;
      throw error;
    });
    return this.menu;
  }

  /** Null where the button went before its menu came. */
  private async create(): Promise<ButtonMenu | null> {
    const { injector } = this;
    const component = await this.lmMenu()();
    if (this.destroyRef.destroyed) return null;
    const menu = this.place.createComponent(component, { injector });
    menu.changeDetectorRef.detectChanges();
    return menu.instance;
  }
}
