import { waitAfter } from './attempt-policy.js';

describe('waitAfter', () => {
  it('lets people mistype, then doubles the wait, up to a quarter of an hour', () => {
    const waits = [1, 4, 5, 6, 7, 14, 15, 1_000].map((failures) => waitAfter(failures, 5));
    expect(waits).toEqual([0, 0, 1_000, 2_000, 4_000, 512_000, 900_000, 900_000]);
  });
});
