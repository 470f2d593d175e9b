/** What is known of how the other's picture is shown. */
export interface AspectFacts {
  readonly aspect: 'auto' | 'fit' | 'fill';
  readonly portrait: boolean;
  /** The window is higher than wide. */
  readonly windowPortrait: boolean;
}

/** Whether the whole picture is seen; else the window is filled with it, and its edges are not seen. */
export function isShownWhole({ aspect, portrait, windowPortrait }: AspectFacts): boolean {
  return aspect === 'auto' ? portrait && !windowPortrait : aspect === 'fit';
}
