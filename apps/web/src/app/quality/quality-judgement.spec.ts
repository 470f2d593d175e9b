import {
  judge,
  NOT_JUDGED,
  PATH_LOST,
  troubleOf,
  type QualityJudgement,
} from './quality-judgement';
import type { QualitySample } from './quality-sample';
import { aSample, POOR, VERY_POOR } from './testing/quality-samples';

function after(
  start: QualityJudgement,
  ...runs: readonly (readonly [count: number, sample: QualitySample])[]
): QualityJudgement {
  return runs
    .flatMap(([count, sample]) => Array<QualitySample>(count).fill(sample))
    .reduce(judge, start);
}

describe('The judgement of a connection', () => {
  const good = after(NOT_JUDGED, [5, aSample()]);

  it('waits for the third second before it says anything', () => {
    expect(after(NOT_JUDGED, [2, VERY_POOR]).level).toBe('measuring');
    expect(after(NOT_JUDGED, [3, VERY_POOR]).level).toBe('very-poor');
    expect(good.level).toBe('good');
  });

  it('grades by loss in either direction and by the round trip', () => {
    const graded = (sample: Partial<QualitySample>): string =>
      after(NOT_JUDGED, [5, aSample(sample)]).level;
    expect(graded({ loss: { in: 0.05, out: 0 } })).toBe('fair');
    expect(graded({ loss: { in: 0, out: 0.15 } })).toBe('poor');
    expect(graded({ loss: { in: 0.3, out: null } })).toBe('very-poor');
    expect(graded({ roundTripMs: 400 })).toBe('fair');
    expect(graded({ roundTripMs: 900 })).toBe('poor');
    expect(graded({ roundTripMs: 1_500 })).toBe('very-poor');
    expect(graded({ roundTripMs: null, loss: { in: null, out: null } })).toBe('good');
  });

  it('is not shaken by one bad second', () => {
    expect(after(good, [1, POOR]).level).toBe('fair');
    expect(after(good, [1, aSample({ loss: { in: 0.1, out: 0 } })]).level).toBe('good');
  });

  it('becomes worse within the window, and better only after as many calm seconds', () => {
    const poor = after(good, [5, POOR]);
    expect(poor.level).toBe('poor');
    expect(after(poor, [4, aSample()]).level).toBe('poor');
    expect(after(poor, [12, aSample()]).level).toBe('good');
  });

  it('does not go to and fro at the limit of a grade', () => {
    const limit = aSample({ loss: { in: 0.1, out: 0 } });
    const justBelow = aSample({ loss: { in: 0.09, out: 0 } });
    const poor = after(good, [6, limit]);
    expect(after(poor, [30, justBelow]).level).toBe('poor');
  });

  it('stays lost until the path is back, whatever the old one measures', () => {
    expect(after(PATH_LOST, [10, aSample()])).toBe(PATH_LOST);
  });

  it('says what is worst: sending, receiving, or the delay', () => {
    const trouble = (sample: Partial<QualitySample>): string =>
      troubleOf(after(NOT_JUDGED, [5, aSample(sample)]));
    expect(trouble({ loss: { in: 0.1, out: 0.4 } })).toBe('sending');
    expect(trouble({ loss: { in: 0.5, out: 0.4 } })).toBe('receiving');
    expect(trouble({ roundTripMs: 2_000 })).toBe('late');
  });
});
