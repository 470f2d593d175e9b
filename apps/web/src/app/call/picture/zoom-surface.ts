import {
  computed,
  DestroyRef,
  Directive,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  panBy,
  WHOLE,
  ZOOM_STEP,
  zoomBy,
  zoomPercent,
  zoomToggled,
  type Point,
  type Size,
  type Zoom,
  type ZoomFrame,
} from './zoom';

/** CSS pixels that an arrow key moves. */
const ARROW_STEP = 60;

/** How fast a wheel zooms: a notch of a mouse is 100 to 120. */
const WHEEL_DIVISOR = 500;

/**
 * A frame in which a picture is zoomed and moved: ctrl and wheel, two fingers, a double press, drag, + − 0 and arrow keys.
 * What is in it follows `transform()`.
 */
@Directive({
  selector: '[lmZoomSurface]',
  exportAs: 'lmZoomSurface',
  host: {
    tabindex: '0',
    '[class.movable]': 'zoom().scale > 1',
    '(wheel)': 'wheel($event)',
    '(pointerdown)': 'begin($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'end($event)',
    '(pointercancel)': 'end($event)',
    '(dblclick)': 'toggle($event)',
    '(keydown)': 'press($event)',
  },
})
export class ZoomSurface {
  /** Pixels of the picture. */
  readonly picture = input.required<Size>({ alias: 'lmZoomSurface' });

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly frame = signal<Size>({ width: 0, height: 0 });
  private readonly within = computed<ZoomFrame>(() => ({
    frame: this.frame(),
    picture: this.picture(),
    pixelRatio: devicePixelRatio,
  }));
  private readonly pointers = new Map<number, Point>();

  /** A line that becomes poor makes the same picture of fewer pixels: only another shape is another picture. */
  private readonly shape = computed(() => {
    const { width, height } = this.picture();
    return height === 0 ? 0 : Math.round((100 * width) / height);
  });
  protected readonly zoom = linkedSignal<number, Zoom>({
    source: this.shape,
    computation: () => WHOLE,
  });
  readonly transform = computed(() => {
    const { x, y, scale } = this.zoom();
    return `translate(${x}px, ${y}px) scale(${scale})`;
  });
  readonly percent = computed(() => zoomPercent(this.zoom(), this.within()));
  readonly whole = computed(() => this.zoom().scale === 1);

  constructor() {
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = this.element;
      this.frame.set({ width, height });
      this.zoom.update((zoom) => panBy(zoom, { x: 0, y: 0 }, this.within()));
    });
    observer.observe(this.element);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
    });
  }

  enlarge(): void {
    this.by(ZOOM_STEP);
  }

  shrink(): void {
    this.by(1 / ZOOM_STEP);
  }

  /** The whole picture, or each of its pixels. */
  toggle(event?: MouseEvent): void {
    const at = event && this.fromMiddle(event);
    this.zoom.update((zoom) => zoomToggled(zoom, this.within(), at));
  }

  protected wheel(event: WheelEvent): void {
    if (event.ctrlKey) {
      event.preventDefault();
      this.by(Math.exp(-event.deltaY / WHEEL_DIVISOR), this.fromMiddle(event));
    } else if (this.zoom().scale > 1) {
      event.preventDefault();
      this.pan({ x: -event.deltaX, y: -event.deltaY });
    }
  }

  protected begin(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.element.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, this.fromMiddle(event));
  }

  protected move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.fromMiddle(event);
    this.pointers.set(event.pointerId, now);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      this.pan({ x: now.x - before.x, y: now.y - before.y });
      return;
    }
    // Two fingers: what is between them stays between them.
    this.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    const apart = Math.hypot(before.x - other.x, before.y - other.y);
    if (apart > 0) this.by(Math.hypot(now.x - other.x, now.y - other.y) / apart, middle);
  }

  protected end(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.obey(event.key)) return;
    event.preventDefault();
  }

  private obey(key: string): boolean {
    switch (key) {
      case '+':
      case '=':
        this.enlarge();
        return true;
      case '-':
        this.shrink();
        return true;
      case '0':
        this.zoom.set(WHOLE);
        return true;
      case 'ArrowLeft':
        this.pan({ x: ARROW_STEP, y: 0 });
        return true;
      case 'ArrowRight':
        this.pan({ x: -ARROW_STEP, y: 0 });
        return true;
      case 'ArrowUp':
        this.pan({ x: 0, y: ARROW_STEP });
        return true;
      case 'ArrowDown':
        this.pan({ x: 0, y: -ARROW_STEP });
        return true;
      default:
        return false;
    }
  }

  private by(factor: number, at?: Point): void {
    this.zoom.update((zoom) => zoomBy(zoom, factor, this.within(), at));
  }

  private pan(by: Point): void {
    this.zoom.update((zoom) => panBy(zoom, by, this.within()));
  }

  private fromMiddle({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }
}
