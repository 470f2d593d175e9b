import { entriesOf, entryOf, type StatsEntry, type StatsReport } from './stats-report';

/** The way that the media takes. */
export interface MediaPath {
  /** From browser to browser, or by way of a relay (TURN). */
  readonly kind: 'direct' | 'relayed';
  /** `udp`, `tcp` or `tls`; of a relayed path the one to our own relay. */
  readonly protocol: string;
}

/** The pair of addresses in use: the transport names it; Firefox has no transport, but one pair that carries. */
export function selectedPair(report: StatsReport): StatsEntry<'candidate-pair'> | undefined {
  for (const { selectedCandidatePairId } of entriesOf(report, 'transport')) {
    const pair = entryOf(report, 'candidate-pair', selectedCandidatePairId);
    if (pair !== undefined) return pair;
  }
  return entriesOf(report, 'candidate-pair')
    .filter(({ nominated, state }) => nominated === true && state === 'succeeded')
    .toSorted((a, b) => (b.bytesReceived ?? 0) - (a.bytesReceived ?? 0))[0];
}

export function mediaPath(report: StatsReport): MediaPath | null {
  const pair = selectedPair(report);
  const local = entryOf(report, 'local-candidate', pair?.localCandidateId);
  const remote = entryOf(report, 'remote-candidate', pair?.remoteCandidateId);
  if (local === undefined || remote === undefined) return null;
  const relayed = local.candidateType === 'relay' || remote.candidateType === 'relay';
  return {
    kind: relayed ? 'relayed' : 'direct',
    protocol: local.relayProtocol ?? local.protocol ?? 'udp',
  };
}
