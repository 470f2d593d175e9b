import { restartDelay } from './restart-policy';

describe('restartDelay', () => {
  it('lets the caller try at once and the callee wait for that offer', () => {
    expect(restartDelay('caller', 0)).toBe(0);
    expect(restartDelay('callee', 0)).toBeGreaterThan(0);
  });

  it('never shortens a pause, and never makes one longer than ten seconds', () => {
    const delays = Array.from({ length: 20 }, (_, attempt) => restartDelay('caller', attempt));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(Math.max(...delays)).toBeLessThan(10_000);
  });
});
