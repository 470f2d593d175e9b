import { RING, RING_BACK, samplesOf } from './ring-pattern';

describe('The samples of a ring', () => {
  for (const [name, pattern] of Object.entries({ RING, RING_BACK })) {
    const samples = samplesOf(pattern, 8_000);

    it(`of ${name} fill one period and never clip`, () => {
      expect(samples.length).toBe(pattern.period * 8_000);
      expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
    });

    it(`of ${name} begin and end in silence, so that the loop does not click`, () => {
      expect(samples[0]).toBe(0);
      expect(samples.at(-1)).toBe(0);
    });
  }

  it('are louder for who is called than for who calls', () => {
    expect(RING.volume).toBeGreaterThan(RING_BACK.volume);
  });
});
