import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Toolbar, ToolbarItem } from './toolbar-keys';

@Component({
  imports: [Toolbar, ToolbarItem],
  template: `
    <div lmToolbar>
      <button i18n lmToolbarItem type="button" id="one">One</button>
      <button i18n lmToolbarItem type="button" id="two">Two</button>
      <button i18n lmToolbarItem type="button" id="three">Three</button>
    </div>
  `,
})
class ThreeButtons {}

describe('A toolbar', () => {
  let buttons: HTMLButtonElement[];
  let update: () => void;

  beforeEach(() => {
    const fixture = TestBed.createComponent(ThreeButtons);
    update = () => {
      fixture.detectChanges();
    };
    update();
    buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  });

  function press(...keys: string[]): string | undefined {
    for (const key of keys) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    update();
    return document.activeElement?.id;
  }

  it('is one stop of the Tab key, at the first item', () => {
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('leads on with arrows, round at both ends', () => {
    buttons[0]?.focus();
    expect(press('ArrowRight')).toBe('two');
    expect(press('ArrowRight', 'ArrowRight')).toBe('one');
    expect(press('ArrowLeft')).toBe('three');
  });

  it('leads to its first and last item with Home and End', () => {
    buttons[1]?.focus();
    expect(press('End')).toBe('three');
    expect(press('Home')).toBe('one');
  });

  it('stops the Tab key at the item that was used last', () => {
    buttons[0]?.focus();
    press('ArrowRight');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('leaves other keys alone', () => {
    buttons[0]?.focus();
    expect(press('a', 'ArrowDown')).toBe('one');
  });
});
