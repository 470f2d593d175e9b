import { dragged, squareOf, WHOLE } from './picture-crop';

const WIDE = { width: 400, height: 200 };

describe('What is taken of a picture', () => {
  it('is the largest square in the middle at first', () => {
    expect(squareOf(WIDE, WHOLE)).toEqual({ left: 100, top: 0, side: 200 });
    expect(squareOf({ width: 200, height: 400 }, WHOLE)).toEqual({ left: 0, top: 100, side: 200 });
  });

  it('is smaller and about the same middle when one zooms', () => {
    expect(squareOf(WIDE, { ...WHOLE, zoom: 2 })).toEqual({ left: 150, top: 50, side: 100 });
  });

  it('never reaches beyond an edge', () => {
    expect(squareOf(WIDE, { zoom: 0.5, x: 2, y: -1 })).toEqual({ left: 200, top: 0, side: 200 });
  });

  it('follows the hand: a frame’s width to the right shows what was a square further left', () => {
    const size = { width: 500, height: 300 };
    const square = squareOf(size, dragged(size, { ...WHOLE, zoom: 3 }, { x: 0.5, y: -0.25 }));
    expect(square).toEqual({ left: 150, top: 125, side: 100 });
  });

  it('stays where there is nothing more to see', () => {
    expect(dragged(WIDE, WHOLE, { x: 5, y: 5 })).toEqual({ zoom: 1, x: 0, y: 0.5 });
  });
});
