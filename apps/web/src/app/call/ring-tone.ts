import { DOCUMENT, inject, Injectable, type OnDestroy } from '@angular/core';
import { Speaker } from '../media/speaker';
import { RING, RING_BACK, samplesOf, type RingPattern } from './ring-pattern';

/** Seconds in which a tone goes away, so that its end does not click. */
const FADE = 0.06;

/** What rings now: closing the context lets go of everything. */
interface Ringing {
  readonly pattern: RingPattern;
  readonly context: AudioContext;
  readonly gain: GainNode;
}

/** The sound of a ring, made here. Where the page may not be heard it is seen, in the dialog and in the page's title. */
@Injectable()
export class RingTone implements OnDestroy {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly speaker = inject(Speaker);
  private ringing: Ringing | null = null;

  /** Somebody calls. */
  ring(): void {
    this.play(RING);
  }

  /** It rings at the other's. */
  ringBack(): void {
    this.play(RING_BACK);
  }

  stop(): void {
    if (this.ringing === null) return;
    const { context, gain } = this.ringing;
    this.ringing = null;
    gain.gain.setTargetAtTime(0, context.currentTime, FADE / 3);
    // A suspended context has no time in which to fade.
    const fade = context.state === 'running' ? FADE * 1_000 : 0;
    setTimeout(() => void context.close(), fade);
  }

  ngOnDestroy(): void {
    this.stop();
  }

  private play(pattern: RingPattern): void {
    if (this.ringing?.pattern === pattern) return;
    this.stop();
    const Context = this.window?.AudioContext;
    if (Context === undefined) return;
    const context = new Context();
    this.speaker.play(context);
    const gain = new GainNode(context, { gain: pattern.volume });
    const source = new AudioBufferSourceNode(context, {
      buffer: bufferOf(pattern, context),
      loop: true,
    });
    source.connect(gain).connect(context.destination);
    source.start();
    // Rejected where the browser gives no sound all the same; it may also never settle.
    context.resume().catch(() => undefined);
    this.ringing = { pattern, context, gain };
  }
}

function bufferOf(pattern: RingPattern, { sampleRate }: AudioContext): AudioBuffer {
  const samples = samplesOf(pattern, sampleRate);
  const buffer = new AudioBuffer({ length: samples.length, sampleRate });
  buffer.copyToChannel(samples, 0);
  return buffer;
}
