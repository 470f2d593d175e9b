import { keysOf, shortcutOf, SHORTCUTS, takesKeys, type ShortcutName } from './shortcuts';

function key(init: KeyboardEventInit): ShortcutName | null {
  return shortcutOf(new KeyboardEvent('keydown', init));
}

describe('The keys of a call', () => {
  it('are each the key of one thing', () => {
    const keys = (Object.keys(SHORTCUTS) as ShortcutName[]).map(keysOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(['M', 'V', 'S', 'C', 'R', 'I', 'F', 'Shift+H', '?']);
  });

  it('are found, with Caps Lock too', () => {
    expect(key({ key: 'm' })).toBe('microphone');
    expect(key({ key: 'M' })).toBe('microphone');
    expect(key({ key: 'x' })).toBeNull();
  });

  it('need Shift to hang up, and only for that', () => {
    expect(key({ key: 'h' })).toBeNull();
    expect(key({ key: 'H', shiftKey: true })).toBe('hangUp');
    expect(key({ key: 'M', shiftKey: true })).toBeNull();
  });

  it('leave to the browser and the system what is theirs', () => {
    expect(key({ key: 'r', ctrlKey: true })).toBeNull();
    expect(key({ key: 'c', metaKey: true })).toBeNull();
    expect(key({ key: 'f', altKey: true })).toBeNull();
  });

  it('do nothing while a key is held down or a letter is composed', () => {
    expect(key({ key: 'm', repeat: true })).toBeNull();
    expect(key({ key: 'm', isComposing: true })).toBeNull();
  });

  it('are at the same place of a keyboard of another script', () => {
    expect(key({ key: 'ь', code: 'KeyM' })).toBe('microphone');
    // On a French keyboard the letter counts, not the place.
    expect(key({ key: 'a', code: 'KeyQ' })).toBeNull();
  });

  it('take the question mark wherever a keyboard has it', () => {
    expect(key({ key: '?', shiftKey: true })).toBe('sheet');
    expect(key({ key: '?' })).toBe('sheet');
  });
});

describe('What takes the keys for itself', () => {
  let typedIn: HTMLElement;

  beforeEach(() => {
    typedIn = document.createElement('div');
    document.body.append(typedIn);
  });

  afterEach(() => {
    typedIn.remove();
  });

  /** The path of a key that is pressed on the element found in this text of HTML. */
  function pressedOn(html: string, target = '[data-target]'): readonly EventTarget[] {
    typedIn.innerHTML = html;
    return pathOf(typedIn.querySelector(target));
  }

  function pathOf(target: Element | null): readonly EventTarget[] {
    let path: readonly EventTarget[] = [];
    const note = (event: Event): void => {
      path = event.composedPath();
    };
    document.addEventListener('keydown', note);
    target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    document.removeEventListener('keydown', note);
    return path;
  }

  it('is every field, list and menu', () => {
    for (const html of [
      '<input data-target>',
      '<textarea data-target></textarea>',
      '<select data-target></select>',
      '<p contenteditable="true"><b data-target></b></p>',
      '<div role="menu"><button data-target></button></div>',
      '<div role="listbox"><span data-target></span></div>',
    ]) {
      expect(takesKeys(pressedOn(html)))
        .withContext(html)
        .toBeTrue();
    }
  });

  it('is a field in a shadow tree', () => {
    typedIn.innerHTML = '<div></div>';
    const shadow = typedIn.firstElementChild?.attachShadow({ mode: 'open' });
    const field = document.createElement('input');
    shadow?.append(field);
    expect(takesKeys(pathOf(field))).toBeTrue();
  });

  it('is no button, and not the page', () => {
    expect(takesKeys(pressedOn('<button data-target></button>'))).toBeFalse();
    expect(takesKeys(pathOf(document.body))).toBeFalse();
  });
});
