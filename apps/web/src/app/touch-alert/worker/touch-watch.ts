import { faceRegion } from '../decision/face-region';
import { isHand } from '../decision/hand-shape';
import type { Sensitivity } from '../decision/sensitivity';
import type { Sighting, TouchState } from '../decision/sighting';
import { pictureVerdict } from '../decision/picture-verdict';
import { decideTouch, NOTHING_SEEN } from '../decision/touch-decision';
import { isDivided } from '../decision/touch-vote';
import { NO_PACE, timeBetween, withCost } from './frame-pace';
import { LandmarkFinder, type Picture } from './landmark-finder';
import type { LandmarkTasks } from './landmark-tasks';
import type { FromWorker, Outline } from './worker-message';

type Decided = Extract<FromWorker, { kind: 'decided' }>;

/** What was made of a frame, and what it was made from. */
interface Look {
  readonly state: TouchState;
  readonly sighting: Sighting;
}

const NO_SIGHTING: Sighting = { time: 0, hands: [], face: null };

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
    const { state, sighting } = this.pictures
      ? this.#judge(frame, width, height)
      : this.#follow(frame, width, height, time);
    const cost = performance.now() - begin;
    this.#pace = withCost(this.#pace, cost);
    const { isBusy } = this;
    const between = timeBetween(this.#pace, { isBusy, isDivided: isDivided(this.#memory.votes) });
    const pause = Math.max(0, between - cost);
    return { kind: 'decided', state, time, cost, pause, outline: outline(sighting, width, height) };
  }

  /** As after the camera was off: what was before says nothing of what comes. */
  forget(): void {
    this.#memory = NOTHING_SEEN;
    this.#finder.forget();
  }

  #judge(picture: Picture, width: number, height: number): Look {
    const looks = this.#finder.findInPicture(picture, width, height);
    const sighting = looks.find(({ hands }) => hands.some(isHand)) ?? looks[0] ?? NO_SIGHTING;
    return { state: pictureVerdict(looks, this.sensitivity), sighting };
  }

  #follow(frame: Picture, width: number, height: number, time: number): Look {
    const sighting = this.#finder.findInVideo(frame, width, height, time);
    this.#memory = decideTouch(this.#memory, sighting, this.sensitivity);
    return { state: this.#memory.state, sighting };
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
