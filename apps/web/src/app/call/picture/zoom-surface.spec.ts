import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ZoomSurface } from './zoom-surface';

@Component({
  imports: [ZoomSurface],
  template: `
    <div #surface="lmZoomSurface" [lmZoomSurface]="picture()">
      <p [style.transform]="surface.transform()"></p>
      <output>{{ surface.percent() }}</output>
    </div>
  `,
  styles: `
    div {
      width: 400px;
      height: 300px;
    }
  `,
})
class Frame {
  readonly picture = signal({ width: 800, height: 600 });
}

describe('A picture that is zoomed', () => {
  let frame: Frame;
  let surface: HTMLElement;
  let settled: () => Promise<unknown>;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Frame);
    const page = fixture.nativeElement as HTMLElement;
    frame = fixture.componentInstance;
    settled = () => fixture.whenStable();
    await settled();
    surface = page.querySelector('div') as HTMLElement;
    // The browser tells sizes with the next frame that it paints.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await settled();
  });

  function percent(): number {
    return (Number(surface.querySelector('output')?.textContent) * devicePixelRatio) / 50;
  }

  async function press(key: string): Promise<void> {
    surface.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await settled();
  }

  async function touch(type: string, pointerId: number, clientX: number): Promise<void> {
    surface.setPointerCapture = () => undefined;
    surface.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 150, button: 0 }));
    await settled();
  }

  it('grows with plus, shrinks with minus and is whole with nought', async () => {
    expect(percent()).toBeCloseTo(1, 1);
    await press('+');
    await press('+');
    expect(percent()).toBeCloseTo(1.56, 1);
    await press('-');
    expect(percent()).toBeCloseTo(1.25, 1);
    await press('0');
    expect(percent()).toBeCloseTo(1, 1);
  });

  it('leaves the keys of the browser alone', () => {
    const zoomPage = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true });
    surface.dispatchEvent(zoomPage);
    expect(zoomPage.defaultPrevented).toBeFalse();
  });

  it('grows with ctrl and wheel, instead of the page', async () => {
    const wheel = new WheelEvent('wheel', { deltaY: -300, ctrlKey: true, cancelable: true });
    surface.dispatchEvent(wheel);
    await settled();
    expect(wheel.defaultPrevented).toBeTrue();
    expect(percent()).toBeGreaterThan(1.5);
  });

  it('grows with two fingers that part', async () => {
    await touch('pointerdown', 1, 190);
    await touch('pointerdown', 2, 210);
    await touch('pointermove', 2, 230);
    expect(percent()).toBeCloseTo(2, 1);
    await touch('pointerup', 1, 190);
    await touch('pointerup', 2, 230);
  });

  it('stays as it is when the same picture comes in fewer pixels, and is whole with another', async () => {
    await press('+');
    const transform = surface.querySelector('p')?.style.transform;
    frame.picture.set({ width: 400, height: 300 });
    await settled();
    expect(surface.querySelector('p')?.style.transform).toBe(transform);
    frame.picture.set({ width: 1600, height: 900 });
    await settled();
    expect(surface.querySelector('p')?.style.transform).toBe('translate(0px, 0px) scale(1)');
  });
});
