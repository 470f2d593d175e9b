import type { MediaSection } from '../call/peer/call-transceivers';
import type { PeerStats } from '../call/peer/peer-session';
import { mediaPath, selectedPair, type MediaPath } from './media-path';
import { entriesOf, entryOf, type StatsEntry, type StatsReport } from './stats-report';

/** One picture on its way, as it was in one second. */
export interface PictureSample {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  /** For example `VP8`. */
  readonly codec: string | null;
}

/** A figure for each direction: from the other to us, and from us to the other. */
export interface BothWays<T> {
  readonly in: T;
  readonly out: T;
}

/** How the connection did between two reports of the browser. What could not be measured is null. */
export interface QualitySample {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly roundTripMs: number | null;
  /** Of the packets of all media, 0 to 1. */
  readonly loss: BothWays<number | null>;
  /** Of the sound that arrives. */
  readonly jitterMs: number | null;
  /** All media, kbit/s, without what the network adds to it. */
  readonly kbits: BothWays<number>;
  readonly camera: BothWays<PictureSample | null>;
  readonly screen: BothWays<PictureSample | null>;
  readonly soundCodec: string | null;
  readonly path: MediaPath | null;
  /** What keeps the camera's picture from being better: `bandwidth`, `cpu` or `other`. */
  readonly limitedBy: string | null;
}

/** With fewer packets a single lost one would look like a fault of the path. */
const FEWEST_PACKETS = 10;

type Inbound = StatsEntry<'inbound-rtp'>;
type Outbound = StatsEntry<'outbound-rtp'>;

/** What happened between two reports of one connection, the older first. */
export function sampleBetween(before: PeerStats, after: PeerStats): QualitySample {
  const { report, sections } = after;
  const span = Span.between(before.report, report);
  const inbound = entriesOf(report, 'inbound-rtp');
  const outbound = entriesOf(report, 'outbound-rtp');
  const carrying = (section: MediaSection) => ({
    in: inbound.find(({ mid }) => mid !== undefined && sections.get(mid) === section),
    out: outbound.find(({ mid }) => mid !== undefined && sections.get(mid) === section),
  });
  const sound = carrying('microphone');
  const camera = carrying('camera');
  const screen = carrying('screen');
  return {
    at: span.end,
    roundTripMs: roundTripMs(report),
    loss: { in: lossIn(inbound, span), out: lossOut(report, outbound, span) },
    jitterMs: sound.in?.jitter === undefined ? null : sound.in.jitter * 1_000,
    kbits: {
      in: span.kbits(inbound, 'bytesReceived'),
      out: span.kbits(outbound, 'bytesSent'),
    },
    camera: pictures(report, camera, span),
    screen: pictures(report, screen, span),
    soundCodec: codecName(report, sound.in?.codecId ?? sound.out?.codecId),
    path: mediaPath(report),
    limitedBy: limitation(camera.out),
  };
}

/** The time between two reports, and what was counted in it. */
class Span {
  private constructor(
    private readonly before: StatsReport,
    /** Milliseconds since 1970. */
    readonly end: number,
    private readonly ms: number,
  ) {}

  static between(before: StatsReport, after: StatsReport): Span {
    const end = takenAt(after);
    return new Span(before, end, Math.max(1, end - takenAt(before)));
  }

  /** By how much a counter rose; one that begins anew (another path, another track) begins at zero. */
  rise<E extends Inbound | Outbound>(entry: E, counter: keyof E & string): number {
    const earlier: E | undefined = this.before.get(entry.id) as E | undefined;
    const now = Number(entry[counter] ?? 0);
    return Math.max(0, now - Number(earlier?.[counter] ?? 0));
  }

  kbits<E extends Inbound | Outbound>(entries: readonly E[], counter: keyof E & string): number {
    return (sum(entries.map((entry) => this.rise(entry, counter))) * 8) / this.ms;
  }
}

function takenAt(report: StatsReport): number {
  return Math.max(0, ...[...report.values()].map(({ timestamp }) => timestamp));
}

function roundTripMs(report: StatsReport): number | null {
  // The path's own measurement; where a browser has none, what the reports about our media say.
  const seconds =
    selectedPair(report)?.currentRoundTripTime ??
    entriesOf(report, 'remote-inbound-rtp').reduce<number | undefined>(
      (longest, { roundTripTime }) =>
        roundTripTime === undefined ? longest : Math.max(longest ?? 0, roundTripTime),
      undefined,
    );
  return seconds === undefined ? null : seconds * 1_000;
}

function lossIn(inbound: readonly Inbound[], span: Span): number | null {
  const lost = sum(inbound.map((entry) => span.rise(entry, 'packetsLost')));
  const received = sum(inbound.map((entry) => span.rise(entry, 'packetsReceived')));
  return lost + received < FEWEST_PACKETS ? null : lost / (lost + received);
}

/** The other tells of each stream which part was lost; a stream counts by how much of it is sent. */
function lossOut(report: StatsReport, outbound: readonly Outbound[], span: Span): number | null {
  const parts = entriesOf(report, 'remote-inbound-rtp').flatMap(({ localId, fractionLost }) => {
    const entry = outbound.find(({ id }) => id === localId);
    if (entry === undefined || fractionLost === undefined) return [];
    return [{ sent: span.rise(entry, 'packetsSent'), fractionLost }];
  });
  const sent = sum(parts.map((part) => part.sent));
  if (sent < FEWEST_PACKETS) return null;
  return sum(parts.map((part) => part.sent * part.fractionLost)) / sent;
}

function pictures(
  report: StatsReport,
  carrying: { in: Inbound | undefined; out: Outbound | undefined },
  span: Span,
): BothWays<PictureSample | null> {
  const { in: received, out: sent } = carrying;
  return {
    in: received && span.rise(received, 'bytesReceived') > 0 ? pictureOf(report, received) : null,
    out: sent && span.rise(sent, 'bytesSent') > 0 ? pictureOf(report, sent) : null,
  };
}

function pictureOf(
  report: StatsReport,
  { frameWidth, frameHeight, framesPerSecond, codecId }: Inbound | Outbound,
): PictureSample | null {
  if (frameWidth === undefined || frameHeight === undefined) return null;
  return {
    width: frameWidth,
    height: frameHeight,
    framesPerSecond: framesPerSecond ?? 0,
    codec: codecName(report, codecId),
  };
}

function codecName(report: StatsReport, codecId: string | undefined): string | null {
  return entryOf(report, 'codec', codecId)?.mimeType?.split('/')[1] ?? null;
}

function limitation(camera: Outbound | undefined): string | null {
  const reason = camera?.qualityLimitationReason;
  return reason === undefined || reason === 'none' ? null : reason;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
