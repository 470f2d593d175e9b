import type { HistorySpan, OverviewHistory } from '@lets-meet/signaling-contracts/administration';

const MINUTE_MS = 60_000;

/** How long before each point calls are counted, in milliseconds: at a single instant, hardly one ends. */
export const WINDOW_MS: Readonly<Record<HistorySpan, number>> = {
  hour: 5 * MINUTE_MS,
  day: 60 * MINUTE_MS,
};

/** How the server did at an instant, and what its calls did in the window that ends with it. */
export interface FigurePoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly peopleOnline: number;
  readonly sockets: number;
  readonly ringing: number;
  readonly inCall: number;
  readonly cpuShare: number;
  readonly memoryBytes: number;
  readonly eventLoopSeconds: number;
  readonly answered: number;
  readonly declined: number;
  readonly unreached: number;
  readonly failed: number;
  /** On average; null where no connection came about. */
  readonly setUpSeconds: number | null;
  /** Of the connections whose path is known, 0 to 1; null where there was none. */
  readonly relayShare: number | null;
}

type Total = 'answered' | 'declined' | 'unreached' | 'failed' | 'setUps' | 'direct' | 'relayed';

export function pointsOf(history: OverviewHistory, span: HistorySpan): FigurePoint[] {
  let first = 0;
  return history.at.map((at, i) => {
    while ((history.at[first] ?? at) < at - WINDOW_MS[span]) first += 1;
    const now = (name: keyof OverviewHistory): number => history[name][i] ?? 0;
    const inWindow = (name: Total | 'setUpSeconds'): number =>
      now(name) - (history[name][first] ?? 0);
    return {
      at,
      peopleOnline: now('peopleOnline'),
      sockets: now('sockets'),
      ringing: now('ringing'),
      inCall: now('inCall'),
      cpuShare: now('cpuShare'),
      memoryBytes: now('memoryBytes'),
      eventLoopSeconds: now('eventLoopSeconds'),
      answered: inWindow('answered'),
      declined: inWindow('declined'),
      unreached: inWindow('unreached'),
      failed: inWindow('failed'),
      setUpSeconds: ratio(inWindow('setUpSeconds'), inWindow('setUps')),
      relayShare: ratio(inWindow('relayed'), inWindow('relayed') + inWindow('direct')),
    };
  });
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
