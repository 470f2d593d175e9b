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

  play(): void {
    const context = new AudioContext();
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
      if (index === PITCHES.length - 1) tone.onended = () => void context.close();
    });
    // Rejected where the browser gives no sound before the first click: the alert is seen.
    context.resume().catch(() => undefined);
  }
}
