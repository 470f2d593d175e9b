import { inject, Injectable } from '@angular/core';
import { samplesOf, type RingPattern } from '../../call/ring-pattern';
import { Speaker } from '../speaker';

/** Three notes upwards: a sound that nobody takes for a call. */
const CHIME: RingPattern = {
  notes: [
    { pitch: 523.25, at: 0, lasts: 0.5 },
    { pitch: 659.26, at: 0.2, lasts: 0.5 },
    { pitch: 783.99, at: 0.4, lasts: 1 },
  ],
  period: 1.6,
  volume: 0.5,
};

/** A sound to hear whether one hears. */
@Injectable({ providedIn: 'root' })
export class TestSound {
  private readonly speaker = inject(Speaker);

  /** Plays it through the chosen speaker; settles when it is over, or where nothing may be heard. */
  async play(): Promise<void> {
    const context = new AudioContext();
    // By way of an element: not every browser lets a context choose where it is heard.
    const output = new MediaStreamAudioDestinationNode(context);
    const element = new Audio();
    element.srcObject = output.stream;
    this.speaker.play(element);
    try {
      await Promise.all([context.resume(), element.play()]);
      await chime(context, output);
    } catch (error) {
      // No sound without a click, or none at all on this machine.
      if (!(error instanceof DOMException)) throw error;
    } finally {
      element.srcObject = null;
      await context.close();
    }
  }
}

function chime(context: AudioContext, output: AudioNode): Promise<unknown> {
  const samples = samplesOf(CHIME, context.sampleRate);
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: context.sampleRate });
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(new GainNode(context, { gain: CHIME.volume })).connect(output);
  const ended = new Promise((resolve) => {
    source.addEventListener('ended', resolve, { once: true });
  });
  source.start();
  return ended;
}
