/** What is asked of a press of Enter. */
type EnterPress = Pick<
  KeyboardEvent,
  'ctrlKey' | 'isComposing' | 'keyCode' | 'metaKey' | 'shiftKey'
>;

/** The key code of a press that an input method takes: https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether Enter sends what is written; otherwise it is the field's. On a touch screen there is no Shift with it, so that it
 * begins a new line there, and the button sends.
 */
export function enterSends(press: EnterPress, onTouchScreen: boolean): boolean {
  // In Safari the Enter that ends a composition comes after the end: https://bugs.webkit.org/show_bug.cgi?id=165004
  if (press.isComposing || isTaken(press) || press.shiftKey) return false;
  return !onTouchScreen || press.ctrlKey || press.metaKey;
}

function isTaken(press: EnterPress): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return press.keyCode === TAKEN_BY_INPUT_METHOD;
}
