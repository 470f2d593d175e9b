import { MOST_SAMPLES, overviewHistory } from '@lets-meet/signaling-contracts/administration';
import { FigureHistory, SAMPLE_MS, type FigureSample } from './figure-history.js';

const NOTHING: FigureSample = {
  ...{ at: 0, peopleOnline: 0, sockets: 0, ringing: 0, inCall: 0 },
  ...{ cpuShare: 0, memoryBytes: 0, eventLoopSeconds: 0 },
  ...{ answered: 0, declined: 0, unreached: 0, failed: 0 },
  ...{ setUps: 0, direct: 0, relayed: 0, setUpSeconds: 0 },
};

describe('FigureHistory', () => {
  let history: FigureHistory;
  let taken: number;

  beforeEach(() => {
    history = new FigureHistory();
    taken = 0;
  });

  function add(sample: Partial<FigureSample> = {}): void {
    taken += 1;
    history.add({ ...NOTHING, at: taken * SAMPLE_MS, ...sample });
  }

  it('has nothing where nothing was taken down', () => {
    expect(history.read('hour').at).toEqual([]);
    expect(history.read('day').at).toEqual([]);
  });

  it('tells each figure over time, the oldest first', () => {
    add({ peopleOnline: 2 });
    add({ peopleOnline: 5, cpuShare: 0.25 });
    const { at, peopleOnline, cpuShare } = history.read('hour');
    expect(at).toEqual([SAMPLE_MS, 2 * SAMPLE_MS]);
    expect(peopleOnline).toEqual([2, 5]);
    expect(cpuShare).toEqual([0, 0.25]);
  });

  it('has peaks in the day as well, and what is gathered so far at its end', () => {
    add({ inCall: 7, answered: 1 });
    for (let i = 1; i < 24; i++) add({ inCall: 1, answered: 3 });
    add({ inCall: 2, answered: 4 });
    expect(history.read('day')).toEqual(
      jasmine.objectContaining({
        at: [24 * SAMPLE_MS, 25 * SAMPLE_MS],
        inCall: [7, 2],
        answered: [3, 4],
      }),
    );
  });

  it('forgets what is older than its span, and never has more than the contract allows', () => {
    for (let i = 0; i < 24 * MOST_SAMPLES + 30; i++) add();
    const [hour, day] = [history.read('hour'), history.read('day')];
    expect(hour.at.length).toBe(MOST_SAMPLES);
    expect((hour.at.at(-1) ?? 0) - (hour.at[0] ?? 0)).toBe(3_600_000 - SAMPLE_MS);
    expect(day.at.length).toBe(MOST_SAMPLES);
    expect(day.at.at(-1)).toBe(taken * SAMPLE_MS);
    for (const each of [hour, day]) expect(overviewHistory.safeParse(each).success).toBeTrue();
  });
});
