import { PicturePace, STILL_MS } from './picture-pace';

describe('The pace of a recorded picture', () => {
  it('is that of the news', () => {
    const pace = new PicturePace();
    expect(pace.isDue(0)).toBeTrue();
    expect(pace.isDue(66)).toBeFalse();
    pace.change();
    expect(pace.isDue(132)).toBeTrue();
    expect(pace.isDue(198)).toBeFalse();
  });

  it('is two a second while nothing moves, so that the file has its length', () => {
    const pace = new PicturePace();
    pace.isDue(0);
    expect(pace.isDue(STILL_MS - 1)).toBeFalse();
    expect(pace.isDue(STILL_MS)).toBeTrue();
  });
});
