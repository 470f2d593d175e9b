/**
 * What can be done with a key in a call, in the order of the sheet. Letters that people know from other calls, and none
 * that a browser uses by itself; hanging up takes two keys, so that no slip ends a call.
 */
export const SHORTCUTS = {
  microphone: { key: 'm', label: $localize`Mute or unmute the microphone` },
  camera: { key: 'v', label: $localize`Turn the camera off or on` },
  share: { key: 's', label: $localize`Share the screen, or stop sharing` },
  chat: { key: 'c', label: $localize`Open or close the chat` },
  record: { key: 'r', label: $localize`Start or stop recording` },
  connection: { key: 'i', label: $localize`Show or hide the connection details` },
  fullScreen: { key: 'f', label: $localize`Full screen, and back` },
  hangUp: { key: 'h', shift: true, label: $localize`Hang up` },
  sheet: { key: '?', label: $localize`Show this list` },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutName = keyof typeof SHORTCUTS;

export interface Shortcut {
  /** As `KeyboardEvent.key` has it, in lower case. */
  readonly key: string;
  /** Together with Shift. */
  readonly shift?: boolean;
  /** What it does. */
  readonly label: string;
}

/** The keys as they are written on a keyboard, and as `aria-keyshortcuts` takes them: `M`, `Shift+H`. */
export function keysOf(name: ShortcutName): string {
  const { key, shift = false }: Shortcut = SHORTCUTS[name];
  return `${shift ? 'Shift+' : ''}${key.toUpperCase()}`;
}

/** The shortcut that these keys are, whatever the focus is on; null for every other key. */
export function shortcutOf(event: KeyboardEvent): ShortcutName | null {
  if (event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = latinKey(event);
  const match = Object.entries<Shortcut>(SHORTCUTS).find(
    ([, shortcut]) => shortcut.key === key && (isSign(key) || event.shiftKey === !!shortcut.shift),
  );
  return (match?.[0] as ShortcutName | undefined) ?? null;
}

/** Where keys are text, or lead through something of their own: a field, a list, a menu; in a shadow tree, too. */
export function takesKeys(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKERS)),
  );
}

const TAKERS = `input, textarea, select, ${[
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox', 'menu', 'grid', 'tree'],
]
  .map((role) => `[role=${role}]`)
  .join(', ')}`;

/** The letter on the key: a keyboard of another script has the Latin one at the same place. */
function latinKey({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const ascii = /^[\x20-\x7e]$/.test(key);
  return (ascii || letter === undefined ? key : letter).toLowerCase();
}

/** Whether a sign needs Shift depends on the keyboard. */
function isSign(key: string): boolean {
  return !/^[a-z]$/.test(key);
}
