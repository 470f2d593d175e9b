/** Pixels between a control and its tooltip. */
const GAP = 8;
/** Pixels that stay free at the edges of the window. */
const EDGE = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the left upper corner of a tooltip is: above the middle of its control, below where there is no place above. */
export function tooltipPlace(
  control: Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width'>,
  tooltip: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const above = control.top - GAP - tooltip.height;
  const centred = control.left + (control.width - tooltip.width) / 2;
  return {
    left: Math.max(EDGE, Math.min(centred, window.width - EDGE - tooltip.width)),
    top: above >= EDGE ? above : control.bottom + GAP,
  };
}
