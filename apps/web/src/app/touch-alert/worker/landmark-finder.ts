import type { HandLandmarkerResult } from '@mediapipe/tasks-vision';
import { isHand } from '../decision/hand-shape';
import type { SeenHand, Sighting } from '../decision/sighting';
import { handView, LOOKS, type HandView } from './hand-view';
import type { LandmarkTasks } from './landmark-tasks';

/** The side of the square that the hand network is given, in pixels. */
const VIEW_PIXELS = 512;
/** What is beyond the picture: neither dark nor bright. */
const BEYOND = '#777';

/** What the networks can be shown. */
export type Picture = ImageBitmap | VideoFrame;

/** Finds hands and face in pictures, and says where they are in pixels. */
export class LandmarkFinder {
  readonly #canvas = new OffscreenCanvas(VIEW_PIXELS, VIEW_PIXELS);
  readonly #context = this.#canvas.getContext('2d', { alpha: false });
  #look = 0;
  #clock = 0;

  constructor(private readonly tasks: LandmarkTasks) {}

  /** A frame of a camera: what was found in the one before is followed. */
  findInVideo(frame: Picture, width: number, height: number, time: number): Sighting {
    // The library refuses times that do not rise.
    this.#clock = Math.max(this.#clock + 1, Math.round(time));
    const { faceLandmarks } = this.tasks.face.detectForVideo(frame, this.#clock);
    const face = inPixels(faceLandmarks[0], width, height);
    const view = handView(this.#look, width, height);
    const found = this.tasks.hands.detectForVideo(this.#draw(frame, view), this.#clock);
    const hands = handsIn(found, view);
    if (!hands.some(isHand)) this.#look = (this.#look + 1) % LOOKS;
    return { time, hands, face: face ?? null };
  }

  /** A picture that stands for itself, once with each view. */
  findInPicture(picture: Picture, width: number, height: number): Sighting[] {
    const face = inPixels(this.tasks.face.detect(picture).faceLandmarks[0], width, height);
    return Array.from({ length: LOOKS }, (_, look) => {
      const view = handView(look, width, height);
      const hands = handsIn(this.tasks.hands.detect(this.#draw(picture, view)), view);
      return { time: 0, hands, face: face ?? null };
    });
  }

  /** Nothing of what was seen is followed any longer. */
  forget(): void {
    this.#look = 0;
  }

  #draw(picture: Picture, { centre, side }: HandView): OffscreenCanvas {
    const context = this.#context;
    if (context === null) throw new Error('There is no 2D context');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = BEYOND;
    context.fillRect(0, 0, VIEW_PIXELS, VIEW_PIXELS);
    const scale = VIEW_PIXELS / side;
    context.setTransform(
      scale,
      0,
      0,
      scale,
      VIEW_PIXELS / 2 - scale * centre.x,
      VIEW_PIXELS / 2 - scale * centre.y,
    );
    context.drawImage(picture, 0, 0);
    return this.#canvas;
  }
}

/** Shares of a picture as pixels. */
function inPixels(
  points: readonly { readonly x: number; readonly y: number }[] | undefined,
  width: number,
  height: number,
) {
  return points?.map(({ x, y }) => ({ x: x * width, y: y * height }));
}

function handsIn(
  { landmarks, worldLandmarks, handedness }: HandLandmarkerResult,
  { centre, side }: HandView,
): readonly SeenHand[] {
  return landmarks.map((points, index) => ({
    points: points.map(({ x, y }) => ({
      x: centre.x + (x - 0.5) * side,
      y: centre.y + (y - 0.5) * side,
    })),
    metres: worldLandmarks[index] ?? [],
    confidence: handedness[index]?.[0]?.score ?? 0,
  }));
}
