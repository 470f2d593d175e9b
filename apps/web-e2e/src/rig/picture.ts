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

/** Pixels of what a video element shows, as `1280x720`. */
export function pictureSize(video: Locator): Promise<string> {
  return video.evaluate(
    ({ videoWidth, videoHeight }: HTMLVideoElement) => `${videoWidth}x${videoHeight}`,
  );
}

/** A picture that stands: no frame is decoded any more. */
export async function expectStill(video: Locator): Promise<void> {
  let before = -1;
  const stands = async (): Promise<boolean> => {
    const last = before;
    before = await decodedFrames(video);
    return before === last;
  };
  // Far enough apart for several frames of a picture that moves.
  await expect.poll(stands, { intervals: [500] }).toBe(true);
}
