import { aFace, FACE } from '../testing/sightings';
import { distanceToFace, faceRegion, type FaceRegion } from './face-region';

const WIDTH = 2 * FACE.halfWidth;

describe('A face region', () => {
  const region = regionOf(aFace());
  const [top, bottom] = [FACE.y - FACE.halfHeight, FACE.y + FACE.halfHeight];
  const distance = (x: number, y: number, to = region) => distanceToFace({ x, y }, to);

  it('reaches a little beyond the mesh above and beside it, and not quite to its edge below', () => {
    expect(distance(FACE.x, top - 0.06 * WIDTH)).toBeCloseTo(0, 2);
    expect(distance(FACE.x + FACE.halfWidth + 0.06 * WIDTH, FACE.y)).toBeCloseTo(0, 2);
    expect(distance(FACE.x, bottom)).toBeLessThanOrEqual(0);
    expect(distance(FACE.x, bottom + 1)).toBeCloseTo(0.05 + 1 / WIDTH, 2);
  });

  it('is negative inside, and grows by one with each face width outside', () => {
    expect(distance(FACE.x, FACE.y)).toBeCloseTo(-0.5, 1);
    expect(distance(FACE.x, top - 1.06 * WIDTH)).toBeCloseTo(1, 2);
  });

  it('turns with the head', () => {
    const lying = regionOf(aFace().map(({ x, y }) => ({ x: y, y: x })));
    // What is above the forehead of one who stands is beside the head of one who lies.
    expect(lying.up.x).toBeCloseTo(-1, 5);
    expect(distance(top - 0.06 * WIDTH, FACE.x, lying)).toBeCloseTo(0, 2);
  });

  it('knows how large a metre is there, also where the head is turned aside', () => {
    const turned = aFace().map(({ x, y }) => ({ x: FACE.x + (x - FACE.x) / 2, y }));
    expect(region.pixelsPerMetre).toBeCloseTo(1_000, -1);
    expect(regionOf(turned).pixelsPerMetre).toBeCloseTo(1_000, -1);
  });

  it('is none where points are missing, are nowhere or are all in one place', () => {
    const face = aFace();
    expect(faceRegion(face.slice(0, -1))).toBeUndefined();
    expect(faceRegion(face.with(10, { x: NaN, y: 0 }))).toBeUndefined();
    expect(faceRegion(face.map(() => ({ x: 1, y: 1 })))).toBeUndefined();
  });
});

function regionOf(face: Parameters<typeof faceRegion>[0]): FaceRegion {
  const region = faceRegion(face);
  if (region === undefined) throw new Error('There is no face');
  return region;
}
