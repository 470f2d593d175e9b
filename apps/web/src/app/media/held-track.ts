import { signal } from '@angular/core';
import { originOf, type TrackOrigin } from './device-list';

/**
 * Milliseconds for which a replaced track still runs, so that whoever sends, shows or records it has taken the new one by
 * then: nothing of either is missed.
 */
const OVERLAP_MS = 500;

/** The track of one device: taken, replaced by that of another without a gap, given back. */
export class HeldTrack {
  private readonly held = signal<MediaStreamTrack | null>(null);
  /** Replaced, and still running for a moment. */
  private readonly leaving = new Map<MediaStreamTrack, ReturnType<typeof setTimeout>>();

  private readonly silenced = signal(false);

  readonly track = this.held.asReadonly();
  /** The browser or the system gives nothing of it for now: it was paused there, or a phone call has it. */
  readonly paused = this.silenced.asReadonly();

  private from: TrackOrigin | null = null;

  /**
   * @param onLost is told of a device that went away: its track ended by itself
   * @param onPaused is told when it is paused, and when it goes on
   */
  constructor(
    private readonly onLost: (origin: TrackOrigin) => void,
    private readonly onPaused: (paused: boolean) => void,
  ) {}

  /** The device of the track; null while there is none. */
  get origin(): TrackOrigin | null {
    return this.held() === null ? null : this.from;
  }

  take(track: MediaStreamTrack): void {
    const before = this.held();
    const origin = originOf(track);
    this.held.set(track);
    this.silenced.set(false);
    this.from = origin;
    if (before !== null) this.leave(before);
    for (const type of ['mute', 'unmute'] as const) {
      track.addEventListener(type, () => {
        if (this.held() !== track) return;
        this.silenced.set(type === 'mute');
        this.onPaused(type === 'mute');
      });
    }
    // `ended` is fired for a device that went away, not for our own stop().
    track.addEventListener('ended', () => {
      if (this.held() !== track) return;
      this.held.set(null);
      this.onLost(origin);
    });
  }

  /** Gives the device back at once: its light goes out. */
  drop(): void {
    for (const [track, timer] of this.leaving) {
      clearTimeout(timer);
      track.stop();
    }
    this.leaving.clear();
    this.held()?.stop();
    this.held.set(null);
    this.silenced.set(false);
  }

  /** The device does not come back, although its owner did not give it away. */
  giveUp(): void {
    const { origin } = this;
    this.drop();
    if (origin !== null) this.onLost(origin);
  }

  private leave(track: MediaStreamTrack): void {
    const timer = setTimeout(() => {
      this.leaving.delete(track);
      track.stop();
    }, OVERLAP_MS);
    this.leaving.set(track, timer);
  }
}
