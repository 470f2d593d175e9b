import { sampleBetween } from './quality-sample';
import { RECORDED, recordedStats } from './testing/recorded-stats';

describe('A sample of the statistics', () => {
  it('reads what a browser reported of one second', () => {
    const sample = sampleBetween(...recordedStats());
    expect(sample).toEqual({
      at: 1795388369725.888,
      roundTripMs: 7,
      loss: { in: 0, out: 0 },
      jitterMs: 3,
      kbits: { in: jasmine.any(Number), out: jasmine.any(Number) },
      camera: {
        in: { width: 320, height: 180, framesPerSecond: 20, codec: 'VP8' },
        out: { width: 320, height: 180, framesPerSecond: 20, codec: 'VP8' },
      },
      screen: { in: null, out: null },
      soundCodec: 'opus',
      path: { kind: 'direct', protocol: 'udp' },
      limitedBy: 'bandwidth',
    });
  });

  it('counts bits of all media by the time between the reports', () => {
    const [before, after] = recordedStats();
    const counted = (id: string, stats: typeof before): number =>
      (stats.report.get(id) as unknown as { bytesReceived: number }).bytesReceived;
    const bytes = [RECORDED.soundIn, RECORDED.cameraIn]
      .map((id) => counted(id, after) - counted(id, before))
      .reduce((sum, count) => sum + count);
    const { in: kbits } = sampleBetween(before, after).kbits;
    // The reports are a second apart, give or take some milliseconds.
    expect(kbits).toBeGreaterThan((bytes * 8) / 1_050);
    expect(kbits).toBeLessThan((bytes * 8) / 950);
  });

  it('takes what was lost of all that was sent to us', () => {
    const [before] = recordedStats();
    const rose = (id: string): number =>
      (recordedStats()[1].report.get(id) as unknown as { packetsReceived: number })
        .packetsReceived -
      (before.report.get(id) as unknown as { packetsReceived: number }).packetsReceived;
    const received = rose(RECORDED.soundIn) + rose(RECORDED.cameraIn);
    const sample = sampleBetween(
      ...recordedStats({ [RECORDED.cameraIn]: { packetsLost: received } }),
    );
    expect(sample.loss.in).toBeGreaterThan(0.49);
    expect(sample.loss.in).toBeLessThan(0.51);
  });

  it('weighs what the other misses by how much of each stream is sent', () => {
    const both = sampleBetween(
      ...recordedStats({
        [RECORDED.soundOutThere]: { fractionLost: 0.4 },
        [RECORDED.cameraOutThere]: { fractionLost: 0.4 },
      }),
    );
    expect(both.loss.out).toBeCloseTo(0.4);
    const cameraOnly = sampleBetween(
      ...recordedStats({ [RECORDED.cameraOutThere]: { fractionLost: 0.4 } }),
    );
    expect(cameraOnly.loss.out).toBeGreaterThan(0.05);
    expect(cameraOnly.loss.out).toBeLessThan(0.35);
  });

  it('says nothing of loss where hardly anything is sent', () => {
    const [before] = recordedStats();
    expect(sampleBetween(before, before).loss).toEqual({ in: null, out: null });
  });

  it('knows a relayed path, and how the relay is reached', () => {
    const relayed = { candidateType: 'relay', relayProtocol: 'tls' };
    const sample = sampleBetween(...recordedStats({ [RECORDED.localCandidate]: relayed }));
    expect(sample.path).toEqual({ kind: 'relayed', protocol: 'tls' });
  });

  it('finds the pair that carries where the browser does not name it, as Firefox', () => {
    const sample = sampleBetween(...recordedStats({ [RECORDED.transport]: null }));
    expect(sample.roundTripMs).toBe(7);
    expect(sample.path?.kind).toBe('direct');
  });

  it('takes the round trip from the reports about the media where the path has none', () => {
    const sample = sampleBetween(
      ...recordedStats({
        [RECORDED.pair]: { currentRoundTripTime: undefined },
        [RECORDED.cameraOutThere]: { roundTripTime: 0.25 },
      }),
    );
    expect(sample.roundTripMs).toBe(250);
  });

  it('shows no picture where none flows', () => {
    const [before] = recordedStats();
    const still = (before.report.get(RECORDED.cameraIn) as unknown as { bytesReceived: number })
      .bytesReceived;
    const sample = sampleBetween(
      ...recordedStats({ [RECORDED.cameraIn]: { bytesReceived: still } }),
    );
    expect(sample.camera.in).toBeNull();
    expect(sample.camera.out).not.toBeNull();
  });
});
