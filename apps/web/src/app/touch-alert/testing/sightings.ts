import { OVAL } from '../decision/face-region';
import type { Point, SeenFace, SeenHand } from '../decision/sighting';

/** The middle of the made face, and half its width and height, in pixels: an adult's proportions. */
export const FACE = { x: 320, y: 240, halfWidth: 70, halfHeight: 85 };

/** A face seen from the front. */
export function aFace(): SeenFace {
  const points = Array.from({ length: 468 }, (): Point => ({ x: FACE.x, y: FACE.y }));
  OVAL.forEach((index, at) => {
    // From the middle of the forehead clockwise.
    const angle = (at / OVAL.length) * 2 * Math.PI;
    points[index] = {
      x: FACE.x + FACE.halfWidth * Math.sin(angle),
      y: FACE.y - FACE.halfHeight * Math.cos(angle),
    };
  });
  return points;
}

/**
 * A flat hand that points upwards, 18 cm long.
 * @param tip where its middle finger ends
 * @param size 1 is at the distance of the face; 2 is twice as large in the picture
 */
export function aHand(tip: Point, size = 1): SeenHand {
  const pixelsPerMetre = 1_000 * size;
  const metres = [
    { x: 0, y: 0.18 },
    ...finger(-0.05, 0.1, 0.07),
    ...finger(-0.03, 0.09, 0.01),
    ...finger(0, 0.09, 0),
    ...finger(0.02, 0.09, 0.01),
    ...finger(0.04, 0.09, 0.03),
  ];
  const points = metres.map(({ x, y }) => ({
    x: tip.x + x * pixelsPerMetre,
    y: tip.y + y * pixelsPerMetre,
  }));
  return { points, metres, confidence: 0.95 };
}

/** Four points from the knuckle to the tip, in metres. */
function finger(x: number, knuckle: number, tip: number): Point[] {
  return [0, 1, 2, 3].map((joint) => ({ x, y: knuckle + ((tip - knuckle) * joint) / 3 }));
}
