import { Directive, effect, ElementRef, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { devicesFeature } from './devices.feature';

declare global {
  interface AudioContext {
    /** Chromium only: https://developer.mozilla.org/docs/Web/API/AudioContext/setSinkId */
    setSinkId?: (sinkId: string) => Promise<void>;
  }
}

/** The speaker that its owner chose. */
@Injectable({ providedIn: 'root' })
export class Speaker {
  private readonly chosen = inject(Store).selectSignal(devicesFeature.selectSpeaker);

  /** Whether a page can say where it is heard. */
  readonly selectable = 'setSinkId' in HTMLMediaElement.prototype;

  /** Lets an element or a context be heard there. In an effect it is called again when another is chosen. */
  play(source: AudioContext | HTMLMediaElement): void {
    // A device that went away a moment ago: the list of devices will say so, and the system's is heard meanwhile.
    source.setSinkId?.(this.chosen()?.id ?? '').catch(() => undefined);
  }
}

/** Sound of the other: heard through the chosen speaker. */
@Directive({ selector: 'audio[lmThroughSpeaker]' })
export class ThroughSpeaker {
  constructor() {
    const speaker = inject(Speaker);
    const { nativeElement } = inject<ElementRef<HTMLAudioElement>>(ElementRef);
    effect(() => {
      speaker.play(nativeElement);
    });
  }
}
