import {
  MOST_SAMPLES,
  type HistorySpan,
  type OverviewHistory,
} from '@lets-meet/signaling-contracts/administration';

type FigureName = keyof OverviewHistory;

/** All figures of one instant. */
export type FigureSample = Readonly<Record<FigureName, number>>;

/** How often a sample is to be taken, in milliseconds: so many as there may be make an hour. */
export const SAMPLE_MS = 3_600_000 / MOST_SAMPLES;
/** So many samples of the hour make one of the day. */
const OF_A_DAY = 24;

/** How the server did: the last hour closely, the last day roughly. It takes no more room as time passes. */
export class FigureHistory {
  private readonly hour: FigureSample[] = [];
  private readonly day: FigureSample[] = [];
  /** What the next sample of the day is made of. */
  private gathered: FigureSample[] = [];

  add(sample: FigureSample): void {
    keep(this.hour, sample);
    this.gathered.push(sample);
    if (this.gathered.length < OF_A_DAY) return;
    keep(this.day, highestOf(this.gathered));
    this.gathered = [];
  }

  /** A day ends with what is gathered so far. */
  read(span: HistorySpan): OverviewHistory {
    if (span === 'hour') return listsOf(this.hour);
    const news = this.gathered.length === 0 ? [] : [highestOf(this.gathered)];
    return listsOf([...this.day, ...news].slice(-MOST_SAMPLES));
  }
}

function keep(samples: FigureSample[], sample: FigureSample): void {
  samples.push(sample);
  if (samples.length > MOST_SAMPLES) samples.shift();
}

/** Peaks stay to be seen; of what only ever rises, and of the time, the highest is the last. */
function highestOf(samples: readonly FigureSample[]): FigureSample {
  return eachFigure((name) => Math.max(...samples.map((sample) => sample[name])));
}

function listsOf(samples: readonly FigureSample[]): OverviewHistory {
  return eachFigure((name) => samples.map((sample) => sample[name]));
}

function eachFigure<Value>(valueOf: (name: FigureName) => Value): Record<FigureName, Value> {
  return {
    at: valueOf('at'),
    peopleOnline: valueOf('peopleOnline'),
    sockets: valueOf('sockets'),
    ringing: valueOf('ringing'),
    inCall: valueOf('inCall'),
    cpuShare: valueOf('cpuShare'),
    memoryBytes: valueOf('memoryBytes'),
    eventLoopSeconds: valueOf('eventLoopSeconds'),
    answered: valueOf('answered'),
    declined: valueOf('declined'),
    unreached: valueOf('unreached'),
    failed: valueOf('failed'),
    setUps: valueOf('setUps'),
    direct: valueOf('direct'),
    relayed: valueOf('relayed'),
    setUpSeconds: valueOf('setUpSeconds'),
  };
}
