import { computed, DOCUMENT, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { fromEvent, map, merge, startWith, takeWhile } from 'rxjs';
import { mediaFeature } from '../media/media.feature';

/**
 * Whether the page may be heard. Browsers let nothing be heard of a page that nobody has clicked or typed on since it was
 * loaded, unless it captures a camera or a microphone; a sound that is begun too early stays silent for good.
 * Source: https://developer.chrome.com/blog/autoplay
 */
@Injectable()
export class SoundPermit {
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(Store);
  private readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  private readonly camera = this.store.selectSignal(mediaFeature.selectCamera);
  private readonly used = toSignal(
    merge(fromEvent(this.document, 'click'), fromEvent(this.document, 'keydown')).pipe(
      startWith(null),
      map(() => this.document.defaultView?.navigator.userActivation.hasBeenActive ?? false),
      takeWhile((used) => !used, true),
    ),
    { requireSync: true },
  );

  readonly given = computed(
    () => this.used() || this.microphone() === 'on' || this.camera() === 'on',
  );
}
