import {
  afterRenderEffect,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Modal } from '../../form/modal';
import { dragged, MOST_ZOOM, squareOf, WHOLE, type Crop, type Square } from './picture-crop';
import { drawSquare } from './picture-encoding';

/** Asks which part of a picture the others will see. By hand, or by keyboard with the three sliders. */
@Component({
  selector: 'lm-crop-dialog',
  imports: [MatButton, Modal],
  template: `
    <dialog lmModal aria-labelledby="lm-crop" focusFirst="input" (escaped)="closed.emit()">
      <h2 id="lm-crop" i18n>Your picture</h2>
      <canvas
        #frame
        width="512"
        height="512"
        role="img"
        aria-label="What the others will see"
        i18n-aria-label
        (pointerdown)="hold($event)"
        (pointermove)="drag($event)"
      ></canvas>
      <label>
        <span i18n>Zoom</span>
        <input
          #zoom
          type="range"
          min="1"
          step="0.05"
          [max]="mostZoom"
          [value]="crop().zoom"
          (input)="change({ zoom: zoom.valueAsNumber })"
        />
      </label>
      <label>
        <span i18n>Left and right</span>
        <input
          #x
          type="range"
          min="0"
          max="1"
          step="0.02"
          [value]="crop().x"
          (input)="change({ x: x.valueAsNumber })"
        />
      </label>
      <label>
        <span i18n>Up and down</span>
        <input
          #y
          type="range"
          min="0"
          max="1"
          step="0.02"
          [value]="crop().y"
          (input)="change({ y: y.valueAsNumber })"
        />
      </label>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
        <button matButton="filled" type="button" (click)="choose()" i18n>Use picture</button>
      </div>
    </dialog>
  `,
  styleUrl: '../../form/form-dialog.scss',
  styles: `
    canvas {
      width: min(18rem, 100%);
      aspect-ratio: 1;
      margin-inline: auto;
      border-radius: 50%;
      cursor: grab;
      touch-action: none;
    }

    label {
      display: grid;
      grid-template-columns: 8rem minmax(0, 1fr);
      gap: var(--lm-space-3);
      align-items: center;
      min-height: 44px;
      font: var(--mat-sys-body-medium);
    }

    input {
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class CropDialog {
  readonly picture = input.required<ImageBitmap>();

  /** Which part of the picture, in its pixels. */
  readonly chosen = output<Square>();
  readonly closed = output();

  private readonly frame = viewChild.required<ElementRef<HTMLCanvasElement>>('frame');
  protected readonly crop = signal<Crop>(WHOLE);
  protected readonly mostZoom = MOST_ZOOM;

  constructor() {
    afterRenderEffect(() => {
      const context = this.frame().nativeElement.getContext('2d');
      const picture = this.picture();
      if (context !== null) drawSquare(context, picture, squareOf(picture, this.crop()));
    });
  }

  protected change(change: Partial<Crop>): void {
    this.crop.update((crop) => ({ ...crop, ...change }));
  }

  protected hold({ pointerId }: PointerEvent): void {
    this.frame().nativeElement.setPointerCapture(pointerId);
  }

  protected drag({ pointerId, movementX, movementY }: PointerEvent): void {
    const frame = this.frame().nativeElement;
    if (!frame.hasPointerCapture(pointerId)) return;
    const by = { x: movementX / frame.clientWidth, y: movementY / frame.clientHeight };
    this.crop.update((crop) => dragged(this.picture(), crop, by));
  }

  protected choose(): void {
    this.chosen.emit(squareOf(this.picture(), this.crop()));
  }
}
