import { handView, LOOKS } from './hand-view';

describe('handView', () => {
  it('takes the whole picture first, then with a border, then with a wide one, and then anew', () => {
    const sides = [0, 1, 2, LOOKS].map((look) => handView(look, 640, 480).side);
    expect(sides).toEqual([640, 896, 1280, 640]);
  });

  it('has the picture in its middle', () => {
    expect(handView(1, 640, 480).centre).toEqual({ x: 320, y: 240 });
  });
});
