import { aHand } from '../testing/sightings';
import { pixelsPerMetre, placesAlong } from './hand-shape';

describe('The shape of a hand', () => {
  it('has places between its joints, so that a bone that crosses something is on it', () => {
    const { points } = aHand({ x: 100, y: 100 });
    const [tip, joint] = [points[8], points[7]];
    expect(placesAlong(points)).toContain({
      x: ((tip?.x ?? 0) + (joint?.x ?? 0)) / 2,
      y: ((tip?.y ?? 0) + (joint?.y ?? 0)) / 2,
    });
  });

  it('tells how large a metre is there', () => {
    expect(pixelsPerMetre(aHand({ x: 0, y: 0 }, 1.5))).toBeCloseTo(1_500, 5);
  });
});
