import type { IconName } from '../icons/loaded-icons';
import type { MediaPath } from './media-path';
import type { QualityLevel } from './quality-judgement';
import type { BothWays, PictureSample, QualitySample } from './quality-sample';

/** A level as a picture and in words. */
export interface LevelWords {
  readonly icon: IconName;
  /** The accessible name of the mark. */
  readonly name: string;
}

export function levelWords(level: QualityLevel): LevelWords {
  switch (level) {
    case 'measuring':
      return { icon: 'signal_cellular_alt', name: $localize`Connection: measuring` };
    case 'good':
      return { icon: 'signal_cellular_alt', name: $localize`Connection: good` };
    case 'fair':
      return { icon: 'signal_cellular_alt_2_bar', name: $localize`Connection: fair` };
    case 'poor':
      return { icon: 'signal_cellular_alt_1_bar', name: $localize`Connection: poor` };
    case 'very-poor':
      return { icon: 'signal_cellular_alt_1_bar', name: $localize`Connection: very poor` };
    case 'lost':
      return { icon: 'wifi_off', name: $localize`Connection: lost` };
  }
}

/** The words behind the mark, in one sentence; what was not measured is left out. */
export function summaryOf({ roundTripMs, loss, kbits, camera, path }: QualitySample): string {
  return [
    roundTripMs === null ? null : $localize`Round trip ${milliseconds(roundTripMs)}:time:`,
    isMeasured(loss) ? $localize`loss ${percent(worse(loss))}:share:` : null,
    $localize`${kilobits(kbits.in)}:rate: received`,
    $localize`${kilobits(kbits.out)}:rate: sent`,
    camera.in === null ? null : $localize`picture ${pictureSize(camera.in)}:size:`,
    path === null ? null : pathKind(path),
  ]
    .filter((part) => part !== null)
    .join($localize`:between two facts of a list:, `);
}

export function pathKind({ kind }: MediaPath): string {
  return kind === 'direct' ? $localize`direct` : $localize`relayed`;
}

export function milliseconds(value: number): string {
  return $localize`${figure(value)}:count: ms`;
}

/** @param share 0 to 1 */
export function percent(share: number): string {
  return $localize`${figure(share * 100, share < 0.1 ? 1 : 0)}:count: %`;
}

export function kilobits(value: number): string {
  return $localize`${figure(value)}:count: kbit/s`;
}

export function pictureSize({ width, height, framesPerSecond }: PictureSample): string {
  return $localize`${width}:width: × ${height}:height: at ${figure(framesPerSecond)}:rate: a second`;
}

function figure(value: number, digits = 0): string {
  return value.toLocaleString($localize.locale, { maximumFractionDigits: digits });
}

function isMeasured(loss: BothWays<number | null>): boolean {
  return loss.in !== null || loss.out !== null;
}

function worse(loss: BothWays<number | null>): number {
  return Math.max(loss.in ?? 0, loss.out ?? 0);
}
