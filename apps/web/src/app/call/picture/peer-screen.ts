import {
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon } from '../../icons/icon';
import { StreamSource } from '../../media/stream-source';
import { ZoomSurface } from './zoom-surface';

/** The screen that the other shares, to be zoomed into. */
@Component({
  selector: 'lm-peer-screen',
  imports: [Icon, MatButton, MatIconButton, StreamSource, ZoomSurface],
  templateUrl: './peer-screen.html',
  styleUrl: './peer-screen.scss',
  host: { '[class.small]': 'small()' },
})
export class PeerScreen {
  /** The other's. */
  readonly name = input.required<string>();
  readonly stream = input.required<MediaStream | null>();
  readonly paused = input.required<boolean>();
  readonly small = input.required<boolean>();

  private readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');

  /** Pixels of what arrives; zero until the first frame. */
  protected readonly size = linkedSignal({
    source: this.stream,
    computation: () => ({ width: 0, height: 0 }),
  });
  protected readonly label = computed(() => $localize`${this.name()}:name:'s screen`);
  protected readonly surfaceLabel = $localize`Zoom with plus and minus, move with the arrow keys`;
  protected readonly pixelsLabel = $localize`Zoom to every pixel`;
  protected readonly wholeLabel = $localize`Show the whole screen`;
  protected readonly instead = computed(() =>
    this.paused()
      ? $localize`${this.name()}:name: has paused sharing`
      : $localize`The screen of ${this.name()}:name: is on its way`,
  );

  protected measure(): void {
    const { videoWidth: width, videoHeight: height } = this.video().nativeElement;
    this.size.set({ width, height });
  }
}
