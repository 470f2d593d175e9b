/**
 * What we read of a browser's report on a connection (https://www.w3.org/TR/webrtc-stats/). Everything is optional:
 * browsers leave out what they do not measure, and what a stream without a packet has not had yet.
 */
interface StatsOfType {
  'inbound-rtp': {
    readonly mid?: string;
    readonly kind?: string;
    readonly codecId?: string;
    readonly bytesReceived?: number;
    readonly packetsReceived?: number;
    readonly packetsLost?: number;
    /** Seconds. */
    readonly jitter?: number;
    readonly frameWidth?: number;
    readonly frameHeight?: number;
    readonly framesPerSecond?: number;
  };
  'outbound-rtp': {
    readonly mid?: string;
    readonly kind?: string;
    readonly codecId?: string;
    readonly bytesSent?: number;
    readonly packetsSent?: number;
    readonly frameWidth?: number;
    readonly frameHeight?: number;
    readonly framesPerSecond?: number;
    readonly qualityLimitationReason?: string;
  };
  /** What the other reports of what we send. */
  'remote-inbound-rtp': {
    readonly localId?: string;
    /** Of the packets since its last report, 0 to 1. */
    readonly fractionLost?: number;
    /** Seconds. */
    readonly roundTripTime?: number;
  };
  'candidate-pair': {
    readonly id: string;
    readonly nominated?: boolean;
    readonly state?: string;
    readonly bytesReceived?: number;
    readonly localCandidateId?: string;
    readonly remoteCandidateId?: string;
    /** Seconds. */
    readonly currentRoundTripTime?: number;
  };
  transport: { readonly selectedCandidatePairId?: string };
  'local-candidate': CandidateStats;
  'remote-candidate': CandidateStats;
  codec: { readonly mimeType?: string };
}

interface CandidateStats {
  readonly candidateType?: string;
  readonly protocol?: string;
  /** How one's own relay is reached. */
  readonly relayProtocol?: string;
}

/** One entry of a report; `id` is the same in every report for as long as the thing is there. */
export type StatsEntry<T extends keyof StatsOfType> = StatsOfType[T] & {
  readonly id: string;
  readonly type: T;
};

/** What `RTCPeerConnection.getStats()` gives. */
export type StatsReport = ReadonlyMap<string, RTCStats>;

/** All entries of one type. */
export function entriesOf<T extends keyof StatsOfType>(
  report: StatsReport,
  type: T,
): StatsEntry<T>[] {
  return [...report.values()].filter((entry) => isOf(entry, type));
}

/** The entry that another one names by its id. */
export function entryOf<T extends keyof StatsOfType>(
  report: StatsReport,
  type: T,
  id: string | undefined,
): StatsEntry<T> | undefined {
  const entry = id === undefined ? undefined : report.get(id);
  return entry !== undefined && isOf(entry, type) ? entry : undefined;
}

function isOf<T extends keyof StatsOfType>(
  entry: RTCStats,
  type: T,
): entry is RTCStats & StatsEntry<T> {
  return (entry.type as string) === type;
}
