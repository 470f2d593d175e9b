import type { OverviewHistory } from '@lets-meet/signaling-contracts/administration';
import { pointsOf } from './figure-points';

const MINUTE_MS = 60_000;

/** Samples of every two minutes. */
function aHistory(figures: Partial<OverviewHistory>): OverviewHistory {
  const zeros = [0, 0, 0, 0];
  return {
    at: zeros.map((_, i) => i * 2 * MINUTE_MS),
    ...{ peopleOnline: zeros, sockets: zeros, ringing: zeros, inCall: zeros },
    ...{ cpuShare: zeros, memoryBytes: zeros, eventLoopSeconds: zeros },
    ...{ answered: zeros, declined: zeros, unreached: zeros, failed: zeros },
    ...{ setUps: zeros, direct: zeros, relayed: zeros, setUpSeconds: zeros },
    ...figures,
  };
}

describe('pointsOf', () => {
  it('leaves what holds at an instant as it is', () => {
    const points = pointsOf(aHistory({ peopleOnline: [1, 4, 2, 3] }), 'hour');
    expect(points.map(({ peopleOnline }) => peopleOnline)).toEqual([1, 4, 2, 3]);
  });

  it('counts the calls that ended in the window before each instant', () => {
    const history = aHistory({ answered: [10, 11, 13, 13] });
    const answered = (span: 'hour' | 'day'): number[] =>
      pointsOf(history, span).map((point) => point.answered);
    expect(answered('hour')).toEqual([0, 1, 3, 2]);
    expect(answered('day')).toEqual([0, 1, 3, 3]);
  });

  it('says how long connections took on average, and how many needed a relay, where there are any', () => {
    const points = pointsOf(
      aHistory({
        setUps: [2, 4, 6, 6],
        setUpSeconds: [9, 10, 11.5, 11.5],
        direct: [1, 2, 3, 3],
        relayed: [0, 1, 2, 2],
      }),
      'hour',
    );
    expect(points.map(({ setUpSeconds }) => setUpSeconds)).toEqual([null, 0.5, 0.625, 0.75]);
    expect(points.map(({ relayShare }) => relayShare)).toEqual([null, 0.5, 0.5, 0.5]);
  });

  it('has no share where no path is known', () => {
    const [, point] = pointsOf(aHistory({ setUps: [0, 2, 2, 2] }), 'hour');
    expect(point?.relayShare).toBeNull();
  });
});
