import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Corner } from './corner';
import { CornerDrag } from './corner-drag';
import type { Point } from './zoom';

@Component({
  imports: [CornerDrag],
  template: `
    <button
      type="button"
      [lmCornerDrag]="corner()"
      (pressed)="presses.update(more)"
      (dragged)="dragged.set($event)"
      (dropped)="dropped.set($event)"
      (nudged)="corner.set($event)"
      i18n
    >
      Small
    </button>
  `,
})
class Stage {
  readonly corner = signal<Corner>('bottom-right');
  readonly presses = signal(0);
  readonly dragged = signal<Point | null>(null);
  readonly dropped = signal<Point | null>(null);
  protected readonly more = (count: number): number => count + 1;
}

describe('A picture in a corner', () => {
  let stage: Stage;
  let button: HTMLButtonElement;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Stage);
    await fixture.whenStable();
    stage = fixture.componentInstance;
    const found = (fixture.nativeElement as HTMLElement).querySelector('button');
    if (found === null) throw new Error('The stage has a button');
    button = found;
    // No pointer of ours is a real one.
    spyOn(button, 'setPointerCapture');
  });

  function pointer(type: string, clientX: number, clientY: number): void {
    button.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, button: 0, isPrimary: true, bubbles: true }),
    );
  }

  function click(): void {
    button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  }

  it('is dragged and let go, which is no press', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 40, 70);
    expect(stage.dragged()).toEqual({ x: -60, y: -30 });
    pointer('pointerup', 40, 70);
    click();
    expect(stage.dragged()).toBeNull();
    expect(stage.dropped()).toEqual({ x: 40, y: 70 });
    expect(stage.presses()).toBe(0);
  });

  it('is pressed with a hand that trembles', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 103, 98);
    pointer('pointerup', 103, 98);
    click();
    expect(stage.dragged()).toBeNull();
    expect(stage.dropped()).toBeNull();
    expect(stage.presses()).toBe(1);
  });

  it('is pressed with the keyboard after a drag', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 40, 70);
    pointer('pointerup', 40, 70);
    button.click();
    expect(stage.presses()).toBe(1);
  });

  it('goes back where the pointer is taken away', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 40, 70);
    pointer('pointercancel', 40, 70);
    expect(stage.dragged()).toBeNull();
    expect(stage.dropped()).toBeNull();
  });

  it('moves with the arrow keys', () => {
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(stage.corner()).toBe('top-right');
  });
});
