import { FULL_PICTURE, nextPictureStep, PICTURE_STEPS, type PictureStep } from './picture-limits';
import type { QualityLevel } from './quality-judgement';

function after(start: PictureStep, seconds: number, level: QualityLevel): PictureStep {
  return Array<QualityLevel>(seconds).fill(level).reduce(nextPictureStep, start);
}

const SMALLEST = PICTURE_STEPS.length - 1;

describe('The limits of one’s own picture', () => {
  it('take less and less of the path from step to step', () => {
    for (const [i, { camera, screen }] of PICTURE_STEPS.slice(1).entries()) {
      const before = PICTURE_STEPS[i];
      expect(camera.maxBitrate).toBeLessThan(before?.camera.maxBitrate ?? 0);
      expect(camera.scaleResolutionDownBy).toBeGreaterThan(
        before?.camera.scaleResolutionDownBy ?? 0,
      );
      expect(screen.maxBitrate).toBeLessThan(before?.screen.maxBitrate ?? 0);
    }
  });

  it('stay as they are on a fair path, and while nothing is known', () => {
    for (const level of ['measuring', 'fair', 'lost'] as const) {
      expect(after(FULL_PICTURE, 60, level).step).toBe(0);
    }
  });

  it('fall to the smallest within seconds on a very poor path, slower on a poor one', () => {
    expect(after(FULL_PICTURE, 6, 'very-poor').step).toBe(SMALLEST);
    expect(after(FULL_PICTURE, 6, 'poor').step).toBe(1);
    expect(after(FULL_PICTURE, 60, 'poor').step).toBe(SMALLEST);
  });

  it('rise one step at a time, each after a good while', () => {
    const small = after(FULL_PICTURE, 20, 'very-poor');
    expect(after(small, 7, 'good').step).toBe(SMALLEST);
    expect(after(small, 8, 'good').step).toBe(SMALLEST - 1);
    expect(after(small, 24, 'good').step).toBe(0);
  });

  it('count no seconds that were only fair', () => {
    const small = after(FULL_PICTURE, 20, 'very-poor');
    const interrupted = after(after(small, 7, 'good'), 1, 'fair');
    expect(after(interrupted, 7, 'good').step).toBe(SMALLEST);
  });

  it('wait twice as long after a rise that was too much', () => {
    let picture = after(FULL_PICTURE, 20, 'very-poor');
    picture = after(picture, 8, 'good');
    picture = after(picture, 2, 'very-poor');
    expect(picture.step).toBe(SMALLEST);
    expect(after(picture, 15, 'good').step).toBe(SMALLEST);
    expect(after(picture, 16, 'good').step).toBe(SMALLEST - 1);
  });

  it('wait a minute at most', () => {
    let picture = after(FULL_PICTURE, 20, 'very-poor');
    for (let i = 0; i < 10; i++) picture = after(after(picture, 60, 'good'), 20, 'very-poor');
    const risen = after(picture, 60, 'good');
    expect(risen.step).toBeLessThan(SMALLEST);
  });
});
