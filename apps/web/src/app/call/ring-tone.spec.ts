import { TestBed } from '@angular/core/testing';
import { provideState, provideStore } from '@ngrx/store';
import { devicesFeature } from '../media/devices.feature';
import { RingTone } from './ring-tone';

describe('The sound of a ring', () => {
  const Real = window.AudioContext;
  let made: AudioContext[];
  let tone: RingTone;

  beforeEach(() => {
    made = [];
    window.AudioContext = class extends Real {
      constructor() {
        super();
        made.push(this);
      }

      // As where the browser wants a click first.
      override resume(): Promise<void> {
        return Promise.reject(new DOMException('not allowed to start', 'NotAllowedError'));
      }
    };
    TestBed.configureTestingModule({
      providers: [RingTone, provideStore(), provideState(devicesFeature)],
    });
    tone = TestBed.inject(RingTone);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    window.AudioContext = Real;
  });

  it('begins once, however often it is asked for', () => {
    tone.ring();
    tone.ring();
    expect(made).toHaveSize(1);
  });

  it('lets go of everything when it stops', async () => {
    tone.ring();
    const closed = whenClosed(made[0]);
    tone.stop();
    await closed;
    expect(made.map(({ state }) => state)).toEqual(['closed']);
  });

  it('gives way to the tone of the other side', async () => {
    tone.ring();
    const closed = whenClosed(made[0]);
    tone.ringBack();
    await closed;
    expect(made).toHaveSize(2);
    expect(made[1]?.state).not.toBe('closed');
  });

  it('may stop before it began', () => {
    expect(() => {
      tone.stop();
    }).not.toThrow();
  });
});

function whenClosed(context: AudioContext | undefined): Promise<void> {
  return new Promise((resolve) => {
    context?.addEventListener('statechange', () => {
      if (context.state === 'closed') resolve();
    });
  });
}
