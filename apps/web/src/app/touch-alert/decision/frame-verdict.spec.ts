import { aFace, aHand, FACE } from '../testing/sightings';
import { faceRegion } from './face-region';
import { frameVerdict } from './frame-verdict';

describe('frameVerdict', () => {
  const face = faceRegion(aFace());
  const chin = FACE.y + FACE.halfHeight;
  const verdict = (...hands: Parameters<typeof frameVerdict>[0]) =>
    frameVerdict(hands, face, 'normal');

  it('is touch for a finger at the mouth', () => {
    expect(verdict(aHand({ x: FACE.x, y: FACE.y + 40 }))).toBe('touch');
  });

  it('is touch for fingers at the temple, where the mesh has ended', () => {
    const temple = FACE.x - FACE.halfWidth - 12;
    expect(verdict(aHand({ x: temple, y: FACE.y - 20 }))).toBe('touch');
  });

  it('is near for a hand at the neck', () => {
    expect(verdict(aHand({ x: FACE.x, y: chin + 12 }))).toBe('near');
  });

  it('is away for a hand on the chest, and for none', () => {
    expect(verdict(aHand({ x: FACE.x, y: chin + 150 }))).toBe('away');
    expect(verdict()).toBe('away');
  });

  it('is near for a hand that only seems to be on the face, held towards the camera', () => {
    expect(verdict(aHand({ x: FACE.x, y: FACE.y }, 2.2))).toBe('near');
  });

  it('is near for one that is far behind the face, as that of somebody else', () => {
    expect(verdict(aHand({ x: FACE.x, y: FACE.y + 40 }, 0.4))).toBe('near');
  });

  it('is away for a hand that is nowhere', () => {
    const hand = aHand({ x: FACE.x, y: FACE.y });
    expect(verdict({ ...hand, points: hand.points.map(() => ({ x: NaN, y: NaN })) })).toBe('away');
  });

  it('takes the hand that is closest', () => {
    const [far, on] = [aHand({ x: 60, y: 400 }), aHand({ x: FACE.x, y: FACE.y })];
    expect(verdict(far, on)).toBe('touch');
  });

  it('is unsure without a face', () => {
    expect(frameVerdict([aHand({ x: FACE.x, y: FACE.y })], undefined, 'normal')).toBe('unsure');
  });

  it('asks for less the more sensitive it is', () => {
    const beside = [aHand({ x: FACE.x, y: chin + 1 })];
    expect(frameVerdict(beside, face, 'low')).toBe('near');
    expect(frameVerdict(beside, face, 'high')).toBe('touch');
  });

  it('says the same of a face of any size', () => {
    for (const scale of [0.3, 1, 4]) {
      const grow = ({ x, y }: { x: number; y: number }) => ({ x: x * scale, y: y * scale });
      const hand = aHand({ x: FACE.x, y: FACE.y + 40 });
      const region = faceRegion(aFace().map(grow));
      const hands = [{ ...hand, points: hand.points.map(grow) }];
      expect(frameVerdict(hands, region, 'normal')).toBe('touch');
    }
  });
});
