/** How readily a hand counts as on the face. */
export type Sensitivity = 'low' | 'normal' | 'high';

export const SENSITIVITIES: readonly Sensitivity[] = ['low', 'normal', 'high'];

/** How much farther than what is measured the face reaches, in face widths. */
const MARGINS: Readonly<Record<Sensitivity, number>> = { low: -0.06, normal: 0, high: 0.06 };

export function marginOf(sensitivity: Sensitivity): number {
  return MARGINS[sensitivity];
}
