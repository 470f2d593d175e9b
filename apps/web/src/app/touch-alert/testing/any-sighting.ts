import fc from 'fast-check';
import type { Point, SeenHand, Sighting } from '../decision/sighting';
import { aFace, aHand } from './sightings';

const HUGE = 1e300;

/** Numbers as networks should not return them, too: NaN, infinite, huge. */
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -50, max: 700 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, HUGE, -HUGE),
);
const point: fc.Arbitrary<Point> = fc.record({ x: number, y: number });

/** Too few points, too many, or the right number of them. */
const points = (right: number) =>
  fc.oneof(
    fc.array(point, { maxLength: 30 }),
    fc.array(point, { minLength: right, maxLength: right }),
  );

const hand: fc.Arbitrary<SeenHand> = fc.oneof(
  fc.record({ points: points(21), metres: points(21), confidence: number }),
  point.map((tip) => aHand(tip)),
);

const face = fc.oneof(
  fc.constant(null),
  fc.constant(aFace()),
  points(468),
  // All in one place, so that it has no size.
  point.map((place) => aFace().map(() => place)),
);

/** Whatever networks might return. */
export const anySighting: fc.Arbitrary<Sighting> = fc.record({
  time: number,
  hands: fc.array(hand, { maxLength: 3 }),
  face,
});
