import { Injectable } from '@angular/core';
import { interval, map, Observable } from 'rxjs';

/** Milliseconds between two looks: about the length of what the analyser sees at once. */
const LOOK_MS = 50;

/** The quietest that a level shows, in decibels below full scale. */
const FLOOR_DB = -60;

/** Listens to a microphone on this machine; nothing of it is kept or sent. */
@Injectable({ providedIn: 'root' })
export class MicrophoneLevel {
  /**
   * How loud a track is, as the root mean square of its samples (0 to 1), for as long as somebody listens. A muted track is
   * silent, and a clone of it need not be: that is what is listened to.
   */
  of(track: MediaStreamTrack): Observable<number> {
    return new Observable<number>((subscriber) => {
      const clone = track.clone();
      clone.enabled = true;
      const context = new AudioContext();
      const analyser = new AnalyserNode(context, { fftSize: 2048 });
      const source = new MediaStreamAudioSourceNode(context, {
        mediaStream: new MediaStream([clone]),
      });
      source.connect(analyser);
      // Rejected where the browser wants a click first; it may also never settle.
      context.resume().catch(() => undefined);
      const samples = new Float32Array(analyser.fftSize);
      const looks = interval(LOOK_MS)
        .pipe(
          map(() => {
            analyser.getFloatTimeDomainData(samples);
            return rootMeanSquare(samples);
          }),
        )
        .subscribe(subscriber);
      return () => {
        looks.unsubscribe();
        clone.stop();
        void context.close();
      };
    });
  }
}

/** As a bar shows it: 0 is silence, 1 is full scale, and equal steps sound equal. */
export function loudness(level: number): number {
  if (level <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - (20 * Math.log10(level)) / FLOOR_DB));
}

function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length);
}
