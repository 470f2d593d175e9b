import { isForInputMethod } from '../../shell/input-method';

/** What is asked of a press of Enter. */
type EnterPress = Pick<
  KeyboardEvent,
  'ctrlKey' | 'isComposing' | 'keyCode' | 'metaKey' | 'shiftKey'
>;

/**
 * Whether Enter sends what is written; otherwise it is the field's. On a touch screen there is no Shift with it, so that it
 * begins a new line there, and the button sends.
 */
export function enterSends(press: EnterPress, onTouchScreen: boolean): boolean {
  if (isForInputMethod(press) || press.shiftKey) return false;
  return !onTouchScreen || press.ctrlKey || press.metaKey;
}
