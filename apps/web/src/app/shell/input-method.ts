/** The key code of a press that an input method takes: https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether a press is one of somebody who writes with an input method, and means a word of it and not the page. */
export function isForInputMethod(press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // In Safari the Enter that ends a composition comes after the end: https://bugs.webkit.org/show_bug.cgi?id=165004
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD;
}
