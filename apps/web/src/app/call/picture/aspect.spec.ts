import { isShownWhole } from './aspect';

describe('The aspect of the other’s picture', () => {
  const upright = { portrait: true, windowPortrait: false };
  const alike = { portrait: false, windowPortrait: false };

  it('fills the window by itself, but not with a strip of a picture that stands upright', () => {
    expect(isShownWhole({ aspect: 'auto', ...alike })).toBeFalse();
    expect(isShownWhole({ aspect: 'auto', ...upright })).toBeTrue();
    expect(isShownWhole({ aspect: 'auto', portrait: true, windowPortrait: true })).toBeFalse();
  });

  it('is what was chosen, whatever stands upright', () => {
    for (const facts of [upright, alike]) {
      expect(isShownWhole({ aspect: 'fit', ...facts })).toBeTrue();
      expect(isShownWhole({ aspect: 'fill', ...facts })).toBeFalse();
    }
  });
});
