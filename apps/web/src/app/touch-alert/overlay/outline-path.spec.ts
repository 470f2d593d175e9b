import { facePath, handPath } from './outline-path';

describe('The lines over one’s own picture', () => {
  it('close around the face, in a picture that is as wide as the camera’s', () => {
    const face = [
      { x: 0.5, y: 0.25 },
      { x: 0.75, y: 0.5 },
      { x: 0.5, y: 0.75 },
    ];
    expect(facePath(face, 2)).toBe('M1.000 0.250L1.500 0.500L1.000 0.750Z');
    expect(facePath([], 2)).toBe('');
  });

  it('go along the fingers of a whole hand', () => {
    const hand = Array.from({ length: 21 }, (_, index) => ({ x: index / 100, y: 0 }));
    expect(handPath(hand, 1)).toMatch(/^M0\.000 0\.000L0\.010 0\.000L.*L0\.040 0\.000M/);
    expect(handPath([], 1)).toBe('');
  });
});
