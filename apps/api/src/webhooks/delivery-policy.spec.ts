import { afterAttempt } from './delivery-policy.js';

describe('after an attempt to tell a webhook', () => {
  it('it is delivered where the answer says so', () => {
    for (const status of [200, 204, 299]) {
      expect(afterAttempt(1, status, 0)).toEqual({ kind: 'delivered' });
    }
  });

  it('it is tried again, later each time, for about three days', () => {
    const waits: number[] = [];
    for (let attempts = 1; ; attempts++) {
      const after = afterAttempt(attempts, attempts % 2 === 0 ? 500 : undefined, 0);
      if (after.kind !== 'again') break;
      waits.push(after.waitMs);
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits[0]).toBe(5_000);
    expect(Math.round(waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000)).toBe(76);
    expect(afterAttempt(10, 500, 0)).toEqual({ kind: 'give-up' });
  });

  it('a redirection is no delivery: nobody follows it', () => {
    expect(afterAttempt(1, 302, 0).kind).toBe('again');
  });

  it('is over at once for who says that nothing is wanted any more', () => {
    expect(afterAttempt(1, 410, 0)).toEqual({ kind: 'give-up' });
  });

  it('waits a little longer by chance', () => {
    expect(afterAttempt(1, 500, 1)).toEqual({ kind: 'again', waitMs: 5_500 });
  });
});
