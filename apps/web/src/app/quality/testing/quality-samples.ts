import type { QualitySample } from '../quality-sample';

/** A second of a good connection, with what a test says otherwise. */
export function aSample(otherwise: Partial<QualitySample> = {}): QualitySample {
  return {
    at: Date.UTC(2026, 0, 1),
    roundTripMs: 40,
    loss: { in: 0, out: 0 },
    jitterMs: 4,
    kbits: { in: 1_200, out: 1_100 },
    camera: { in: null, out: null },
    screen: { in: null, out: null },
    soundCodec: 'opus',
    path: { kind: 'direct', protocol: 'udp' },
    limitedBy: null,
    ...otherwise,
  };
}

export const POOR = aSample({ loss: { in: 0.02, out: 0.15 } });
export const VERY_POOR = aSample({ loss: { in: 0.02, out: 0.4 } });
