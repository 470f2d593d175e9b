import { aFace, aHand, FACE } from '../testing/sightings';
import { faceRegion } from './face-region';
import { realHands } from './real-hands';

describe('realHands', () => {
  const face = faceRegion(aFace());
  const touching = aHand({ x: FACE.x, y: FACE.y + 40 });
  /** All of it on the face, as where the network takes the face itself for a hand. */
  const onFace = aHand({ x: FACE.x, y: FACE.y - 80 }, 0.8);

  it('believes in a hand whose fingers are on the face', () => {
    expect(realHands([touching], face, false)).toEqual([touching]);
  });

  it('does not believe in one that the network is not sure of', () => {
    expect(realHands([{ ...touching, confidence: 0.5 }], face, true)).toEqual([]);
  });

  it('does not believe in one with the wrist on the face, unless a hand was seen to come', () => {
    expect(realHands([onFace], face, false)).toEqual([]);
    expect(realHands([onFace], face, true)).toEqual([onFace]);
  });

  it('believes in a hand where no face is', () => {
    expect(realHands([onFace], undefined, false)).toEqual([onFace]);
  });

  it('does not take too few points, or such as are nowhere, for a hand', () => {
    const cut = { ...touching, points: touching.points.slice(1) };
    const lost = { ...touching, metres: touching.metres.map(() => ({ x: NaN, y: 0 })) };
    const torn = { ...touching, points: touching.points.with(20, { x: NaN, y: 0 }) };
    expect(realHands([cut, lost, torn], face, true)).toEqual([]);
  });
});
