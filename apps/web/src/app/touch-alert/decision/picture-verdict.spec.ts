import fc from 'fast-check';
import { anySighting } from '../testing/any-sighting';
import { aFace, aHand, FACE } from '../testing/sightings';
import { pictureVerdict } from './picture-verdict';
import { SENSITIVITIES } from './sensitivity';
import type { SeenHand } from './sighting';

describe('pictureVerdict', () => {
  const touching = aHand({ x: FACE.x, y: FACE.y + 40 });
  const far = aHand({ x: 60, y: 420 });
  const verdict = (...looks: (readonly SeenHand[])[]) =>
    pictureVerdict(
      looks.map((hands) => ({ time: 0, hands, face: aFace() })),
      'normal',
    );

  it('is touch where the only look that saw a hand says so', () => {
    expect(verdict([], [touching], [])).toBe('touch');
  });

  it('is near where most of the looks that saw a hand say that it is no touch', () => {
    expect(verdict([touching], [far], [far])).toBe('near');
  });

  it('is away without a hand, and unsure without a face', () => {
    expect(verdict([], [])).toBe('away');
    expect(verdict([far])).toBe('away');
    expect(pictureVerdict([{ time: 0, hands: [touching], face: null }], 'normal')).toBe('unsure');
    expect(pictureVerdict([], 'normal')).toBe('unsure');
  });

  it('never throws and knows only four states, whatever the networks return', () => {
    fc.assert(
      fc.property(
        fc.array(anySighting, { maxLength: 4 }),
        fc.constantFrom(...SENSITIVITIES),
        (looks, sensitivity) => {
          expect(['touch', 'near', 'away', 'unsure']).toContain(pictureVerdict(looks, sensitivity));
        },
      ),
      { numRuns: 300 },
    );
  });
});
