import { restartDelay } from './restart-policy';

describe('restartDelay', () => {
  it('lets the caller try at once and the callee wait for that offer', () => {
    expect(restartDelay('caller', 0)).toBe(0);
    expect(restartDelay('callee', 0)).toBeGreaterThan(0);
  });

  it('never shortens a pause, and stops in the end', () => {
    const delays: number[] = [];
    for (let attempt = 0; attempt < 100; attempt++) {
      const delay = restartDelay('caller', attempt);
      if (delay === 'stop') break;
      delays.push(delay);
    }
    expect(delays.length).toBeLessThan(100);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
  });
});
