import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, viewChild } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatMenu, MatMenuItem } from '@angular/material/menu';
import { MatMenuItemHarness } from '@angular/material/menu/testing';
import { PartLoader } from '../parts/part-loader';
import { partsSettled } from '../parts/testing/absent-part';
import { MenuAnchor } from './menu-anchor';
import { MenuButton, type ButtonMenu } from './menu-button';

@Component({
  imports: [MatMenu, MatMenuItem, MenuAnchor],
  template: `
    <span lmMenuAnchor [matMenuTriggerFor]="menu"></span>
    <mat-menu #menu>
      <button mat-menu-item type="button">{{ 'One' }}</button>
      <button mat-menu-item type="button">{{ 'Two' }}</button>
    </mat-menu>
  `,
})
class Numbers implements ButtonMenu {
  readonly anchor = viewChild.required(MenuAnchor);
}

@Component({
  imports: [MenuButton],
  template: `<button type="button" [lmMenu]="load">{{ 'Numbers' }}</button>`,
})
class Host {
  loads = 0;
  away = false;
  protected readonly load = () => {
    this.loads += 1;
    return this.away ? Promise.reject(new TypeError('no network')) : Promise.resolve(Numbers);
  };
}

describe('A button with a menu', () => {
  let fixture: ComponentFixture<Host>;
  let button: HTMLButtonElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
    });
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const [first] = (fixture.nativeElement as HTMLElement).getElementsByTagName('button');
    if (first === undefined) throw new Error('there is no button');
    button = first;
  });

  async function items(): Promise<MatMenuItemHarness[]> {
    await partsSettled();
    return TestbedHarnessEnvironment.documentRootLoader(fixture).getAllHarnesses(
      MatMenuItemHarness,
    );
  }

  it('loads the menu, once, as soon as one points at it', async () => {
    expect(fixture.componentInstance.loads).toBe(0);
    button.dispatchEvent(new PointerEvent('pointerenter'));
    button.focus();
    button.click();
    expect(fixture.componentInstance.loads).toBe(1);
    expect(await items()).toHaveSize(2);
  });

  it('opens a menu that did not come at first when another try helps', async () => {
    fixture.componentInstance.away = true;
    button.dispatchEvent(new PointerEvent('pointerenter'));
    await partsSettled();
    const parts = TestBed.inject(PartLoader);
    expect(parts.state()).toBe('quiet');
    button.click();
    await partsSettled();
    expect(parts.state()).toBe('missing');
    fixture.componentInstance.away = false;
    await parts.tryAgain();
    expect(await items()).toHaveSize(2);
  });

  it('is not followed by a menu when it goes first', async () => {
    button.click();
    fixture.destroy();
    await partsSettled();
    expect(document.querySelector('[lmMenuAnchor]')).toBeNull();
  });

  it('opens it beside itself, and says that it is open', async () => {
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.click();
    const [one] = await items();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const panel = document.querySelector('.mat-mdc-menu-panel')?.getBoundingClientRect();
    expect(panel?.top).toBeCloseTo(button.getBoundingClientRect().bottom, 0);
    await one?.click();
    await fixture.whenStable();
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('has the focus again when the menu closes', async () => {
    button.click();
    const [one] = await items();
    expect(await one?.isFocused()).toBeTrue();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true });
    document.activeElement?.dispatchEvent(escape);
    await fixture.whenStable();
    expect(document.activeElement).toBe(button);
  });
});
