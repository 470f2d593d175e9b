import { inject, Injectable } from '@angular/core';
import { Speaker } from '../../media/speaker';

/** Hertz: two soft tones that fall, unlike those of a ring. */
const PITCHES = [587.33, 493.88] as const;
/** Seconds from one to the next, and until one has died away. */
const APART = 0.16;
const LASTS = 0.5;
/** Loudness from 0 to 1. */
const VOLUME = 0.08;
/** Seconds in which a tone rises: less is a click. */
const ATTACK = 0.015;

/** The sound of an alert, made here; only its owner hears it. */
@Injectable({ providedIn: 'root' })
export class TouchSound {
  private readonly speaker = inject(Speaker);
  private context: AudioContext | null = null;

  /** Gets ready: to open the way to the speaker takes the page long, and is not to be done when it matters. */
  open(): void {
    this.context = new AudioContext();
    void this.context.suspend();
  }

  play(): void {
    const { context } = this;
    if (context === null) return;
    this.speaker.play(context);
    PITCHES.forEach((pitch, index) => {
      const tone = new OscillatorNode(context, { frequency: pitch });
      const gain = new GainNode(context, { gain: 0 });
      const begin = context.currentTime + index * APART;
      gain.gain.setValueAtTime(0, begin);
      gain.gain.linearRampToValueAtTime(VOLUME, begin + ATTACK);
      gain.gain.exponentialRampToValueAtTime(VOLUME / 1_000, begin + LASTS);
      tone.connect(gain).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + LASTS);
      if (index === PITCHES.length - 1) tone.onended = () => void rest(context);
    });
    // Rejected where the browser gives no sound before the first click: the alert is seen.
    context.resume().catch(() => undefined);
  }

  close(): void {
    void this.context?.close();
    this.context = null;
  }
}

/** Silence costs as much as sound; one that was closed meanwhile rests for ever. */
async function rest(context: AudioContext): Promise<void> {
  if (context.state !== 'closed') await context.suspend();
}
