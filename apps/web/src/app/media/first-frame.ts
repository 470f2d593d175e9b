/** Milliseconds after which a camera is taken for one that shows nothing yet, and is used all the same. */
const LIMIT_MS = 3_000;

/** Settles when a camera has a picture: until then, whoever sees it would see nothing. */
export async function firstFrame(track: MediaStreamTrack): Promise<void> {
  const video = document.createElement('video');
  video.muted = true;
  video.autoplay = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS);
    video.addEventListener(
      'loadeddata',
      () => {
        resolve();
      },
      { once: true },
    );
  });
  clearTimeout(timer);
  video.srcObject = null;
}
