import type { CallTransceivers } from './call-transceivers';

/** What the pictures may take of the path at most. */
export interface PictureLimits {
  readonly camera: {
    /** Bit/s. */
    readonly maxBitrate: number;
    /** Of width and of height: 2 sends a quarter of the pixels. */
    readonly scaleResolutionDownBy: number;
    /** Frames per second. */
    readonly maxFramerate: number;
  };
  readonly screen: {
    /** Bit/s. */
    readonly maxBitrate: number;
  };
}

/**
 * Where not everything fits, the sound goes first, and the camera gives way in size and smoothness. A screen is
 * given fewer bits, and what it gives up for that is for its content hint to say: https://www.w3.org/TR/mst-content-hint/#dom-rtcdegradationpreference
 */
export async function limitSenders(
  { microphone, camera, screen, screenSound }: CallTransceivers,
  limits: PictureLimits,
): Promise<void> {
  await change(microphone.sender, first);
  await change(screenSound.sender, first);
  await change(camera.sender, (parameters) => {
    parameters.degradationPreference = 'balanced';
    for (const encoding of parameters.encodings) Object.assign(encoding, limits.camera);
  });
  await change(screen.sender, ({ encodings }) => {
    for (const encoding of encodings) Object.assign(encoding, limits.screen);
  });
}

function first({ encodings }: RTCRtpSendParameters): void {
  for (const encoding of encodings) {
    encoding.priority = 'high';
    encoding.networkPriority = 'high';
  }
}

async function change(
  sender: RTCRtpSender,
  edit: (parameters: RTCRtpSendParameters) => void,
): Promise<void> {
  const parameters = sender.getParameters();
  edit(parameters);
  try {
    await sender.setParameters(parameters);
  } catch (error) {
    // A browser that does not know one of these goes on by its own limits: no call ends over a wish.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}
