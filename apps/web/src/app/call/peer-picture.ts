import {
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { Peer, TalkingEnd } from '@lets-meet/call-domain';
import { StreamSource } from '../media/stream-source';
import { RingingAvatar } from './ringing-avatar';

/** The other, seen; the initials while there is no picture. */
@Component({
  selector: 'lm-peer-picture',
  imports: [RingingAvatar, StreamSource],
  templateUrl: './peer-picture.html',
  styleUrl: './peer-picture.scss',
  host: { '[class.portrait]': 'portrait()', '[class.small]': 'small()' },
})
export class PeerPicture {
  readonly peer = input.required<Peer>();
  readonly picture = input<string>();
  readonly stream = input.required<MediaStream | null>();
  /** Whether the other sends a picture. */
  readonly cameraOn = input.required<boolean>();
  readonly phase = input.required<TalkingEnd['phase']>();
  /** In a corner, without room for words. */
  readonly small = input(false);

  /** Whether the picture stands upright, with every picture that comes. */
  readonly portraitChange = output<boolean>();

  private readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');

  /** Pixels of the picture that arrives; zero until its first frame. */
  private readonly size = linkedSignal({
    source: this.stream,
    computation: () => ({ width: 0, height: 0 }),
  });
  protected readonly portrait = computed(() => this.size().height > this.size().width);
  protected readonly pictured = computed(
    () => this.cameraOn() && this.size().width > 0 && this.phase() !== 'connecting',
  );
  protected readonly cameraLabel = computed(() => $localize`${this.peer().name}:name:'s camera`);

  protected measure(): void {
    const { videoWidth, videoHeight } = this.video().nativeElement;
    this.size.set({ width: videoWidth, height: videoHeight });
    this.portraitChange.emit(this.portrait());
  }
}
