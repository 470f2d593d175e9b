import { enterSends } from './enter-key';

const ENTER = {
  ctrlKey: false,
  isComposing: false,
  keyCode: 13,
  metaKey: false,
  shiftKey: false,
};

/** As Safari says it. */
const TAKEN = { keyCode: 229 };

describe('Enter in the field of a message', () => {
  it('sends with a keyboard, and begins a new line together with Shift', () => {
    expect(enterSends(ENTER, false)).toBeTrue();
    expect(enterSends({ ...ENTER, shiftKey: true }, false)).toBeFalse();
  });

  it('takes what an input method offers, in Safari, too, where that has just ended', () => {
    expect(enterSends({ ...ENTER, isComposing: true }, false)).toBeFalse();
    expect(enterSends({ ...ENTER, ...TAKEN }, false)).toBeFalse();
  });

  it('begins a new line on a touch screen, and sends there with Control or Command', () => {
    expect(enterSends(ENTER, true)).toBeFalse();
    expect(enterSends({ ...ENTER, ctrlKey: true }, true)).toBeTrue();
    expect(enterSends({ ...ENTER, metaKey: true }, true)).toBeTrue();
  });
});
