import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { LocalMediaActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { SoundPermit } from './sound-permit';

/** A page of which only this is known. */
class FakeDocument extends EventTarget {
  readonly defaultView = { navigator: { userActivation: { hasBeenActive: false } } };

  use(event: 'click' | 'keydown'): void {
    this.defaultView.navigator.userActivation.hasBeenActive = true;
    this.dispatchEvent(new Event(event));
  }
}

describe('Whether the page may be heard', () => {
  let page: FakeDocument;

  beforeEach(() => {
    page = new FakeDocument();
  });

  function permit(): SoundPermit {
    TestBed.configureTestingModule({
      providers: [
        SoundPermit,
        provideStore(),
        provideState(mediaFeature),
        { provide: DOCUMENT, useValue: page },
      ],
    });
    return TestBed.inject(SoundPermit);
  }

  it('is so once somebody has used it', () => {
    for (const event of ['click', 'keydown'] as const) {
      const { given } = permit();
      expect(given()).toBeFalse();
      page.use(event);
      expect(given()).toBeTrue();
      TestBed.resetTestingModule();
      page = new FakeDocument();
    }
  });

  it('is so where it was used before', () => {
    page.use('click');
    expect(permit().given()).toBeTrue();
  });

  it('is not so after a key that does not count as use', () => {
    const { given } = permit();
    page.dispatchEvent(new Event('keydown'));
    expect(given()).toBeFalse();
  });

  it('is so while it captures a microphone or a camera', () => {
    const { given } = permit();
    const store = TestBed.inject<Store>(Store);
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'missing' }));
    expect(given()).toBeTrue();
    store.dispatch(LocalMediaActions.deviceChanged({ device: 'microphone', state: 'refused' }));
    expect(given()).toBeFalse();
    store.dispatch(LocalMediaActions.deviceChanged({ device: 'camera', state: 'on' }));
    expect(given()).toBeTrue();
  });
});
