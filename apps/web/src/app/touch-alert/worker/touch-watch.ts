import { faceRegion } from '../decision/face-region';
import { isHand } from '../decision/hand-shape';
import type { Sensitivity } from '../decision/sensitivity';
import type { Sighting } from '../decision/sighting';
import { frameVerdict } from '../decision/frame-verdict';
import { decideTouch, NOTHING_SEEN } from '../decision/touch-decision';
import { NO_PACE, timeBetween, withCost } from './frame-pace';
import { LandmarkFinder, type Picture } from './landmark-finder';
import type { LandmarkTasks } from './landmark-tasks';
import type { FromWorker, Outline } from './worker-message';

type Decided = Extract<FromWorker, { kind: 'decided' }>;

/** Looks at one frame after the other and says what it makes of them. Keeps no frame. */
export class TouchWatch {
  readonly #finder: LandmarkFinder;
  #memory = NOTHING_SEEN;
  #pace = NO_PACE;
  isBusy = false;

  constructor(
    tasks: LandmarkTasks,
    private readonly pictures: boolean,
    public sensitivity: Sensitivity,
  ) {
    this.#finder = new LandmarkFinder(tasks);
  }

  /** @param time of the frame, in ms of a clock that only goes forward */
  look(frame: Picture, width: number, height: number, time: number): Decided {
    const begin = performance.now();
    const sighting = this.pictures
      ? this.#finder.findInPicture(frame, width, height)
      : this.#finder.findInVideo(frame, width, height, time);
    const state = this.pictures ? this.#verdict(sighting) : this.#decide(sighting);
    const cost = performance.now() - begin;
    this.#pace = withCost(this.#pace, cost);
    const pause = Math.max(0, timeBetween(this.#pace, this.isBusy) - cost);
    return { kind: 'decided', state, time, cost, pause, outline: outline(sighting, width, height) };
  }

  /** As after the camera was off: what was before says nothing of what comes. */
  forget(): void {
    this.#memory = NOTHING_SEEN;
    this.#finder.forget();
  }

  #verdict({ hands, face }: Sighting) {
    return frameVerdict(hands, face === null ? undefined : faceRegion(face), this.sensitivity);
  }

  #decide(sighting: Sighting) {
    this.#memory = decideTouch(this.#memory, sighting, this.sensitivity);
    return this.#memory.state;
  }
}

function outline({ hands, face }: Sighting, width: number, height: number): Outline {
  const share = ({ x, y }: { x: number; y: number }) => ({ x: x / width, y: y / height });
  const region = face === null ? undefined : faceRegion(face);
  return {
    aspect: width / height,
    face: region?.oval.map(share) ?? [],
    hands: hands.filter(isHand).map(({ points }) => points.map(share)),
  };
}
