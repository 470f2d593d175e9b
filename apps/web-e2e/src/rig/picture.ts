import { expect, type Locator } from '@playwright/test';

/** Frames of it that were decoded for the screen so far. */
export function decodedFrames(video: Locator): Promise<number> {
  return video.evaluate(
    (element: HTMLVideoElement) => element.getVideoPlaybackQuality().totalVideoFrames,
  );
}

/** A picture that moves: more and more frames are decoded. */
export async function expectMovingPicture(video: Locator): Promise<void> {
  const before = await decodedFrames(video);
  await expect
    .poll(() => decodedFrames(video), { message: `frames of ${String(video)}` })
    .toBeGreaterThan(before + 5);
}
