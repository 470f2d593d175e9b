import type { BothWays, PictureSample, QualitySample } from '../quality-sample';
import { kilobits, milliseconds, pathKind, percent, pictureSize } from '../quality-words';

/** One line of the table: a figure, and what it means. */
export interface ConnectionFact {
  readonly label: string;
  readonly value: string;
  /** For whom the figure says nothing. */
  readonly meaning?: string;
}

/** What there is to say of the last second, in the order of the table. Nothing in it names a person or an address. */
export function connectionFacts(sample: QualitySample): readonly ConnectionFact[] {
  const { roundTripMs, loss, jitterMs, kbits } = sample;
  return [
    {
      label: $localize`Round trip`,
      value: measured(roundTripMs, milliseconds),
      meaning: $localize`The time there and back. Above 300 ms people begin to talk at the same time.`,
    },
    {
      label: $localize`Lost on the way here`,
      value: measured(loss.in, percent),
      meaning: $localize`Up to 3 % is hardly heard.`,
    },
    { label: $localize`Lost on the way there`, value: measured(loss.out, percent) },
    {
      label: $localize`Jitter`,
      value: measured(jitterMs, milliseconds),
      meaning: $localize`How unevenly the sound arrives.`,
    },
    { label: $localize`Received`, value: kilobits(kbits.in) },
    { label: $localize`Sent`, value: kilobits(kbits.out) },
    ...pathFacts(sample),
    ...pictureFacts($localize`Camera`, sample.camera),
    ...pictureFacts($localize`Screen`, sample.screen),
    ...limitFacts(sample),
    ...codecFacts(sample),
  ];
}

/** The facts as plain text, for somebody who helps. */
export function connectionReport(level: string, sample: QualitySample): string {
  const lines = connectionFacts(sample).map(({ label, value }) => `${label}: ${value}`);
  return [level, new Date(sample.at).toISOString(), ...lines].join('\n');
}

function pathFacts({ path }: QualitySample): ConnectionFact[] {
  if (path === null) return [];
  return [
    {
      label: $localize`Path`,
      value: $localize`${pathKind(path)}:direct or relayed: (${path.protocol.toUpperCase()}:protocol:)`,
      meaning:
        path.kind === 'direct'
          ? $localize`Sound and picture go from browser to browser.`
          : $localize`A network between you allows no direct path: a relay passes on what it cannot read.`,
    },
  ];
}

function pictureFacts(what: string, picture: BothWays<PictureSample | null>): ConnectionFact[] {
  return [
    ...(picture.in === null
      ? []
      : [{ label: $localize`${what}:camera or screen: received`, value: pictureSize(picture.in) }]),
    ...(picture.out === null
      ? []
      : [{ label: $localize`${what}:camera or screen: sent`, value: pictureSize(picture.out) }]),
  ];
}

function limitFacts({ limitedBy }: QualitySample): ConnectionFact[] {
  if (limitedBy === null) return [];
  const label = $localize`Your picture is limited by`;
  switch (limitedBy) {
    case 'bandwidth':
      return [{ label, value: $localize`the connection` }];
    case 'cpu':
      return [{ label, value: $localize`this computer` }];
    default:
      return [{ label, value: $localize`something else` }];
  }
}

function codecFacts({ camera, screen, soundCodec }: QualitySample): ConnectionFact[] {
  const used = [soundCodec, ...[camera, screen].flatMap((way) => [way.in?.codec, way.out?.codec])];
  const names = [...new Set(used.filter((name) => name !== null && name !== undefined))];
  return names.length === 0 ? [] : [{ label: $localize`Codecs`, value: names.join(', ') }];
}

function measured(value: number | null, words: (value: number) => string): string {
  return value === null ? $localize`not measured` : words(value);
}
