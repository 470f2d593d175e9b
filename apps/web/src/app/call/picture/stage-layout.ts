/** A picture that can be seen large. */
export type PictureName = 'peer-camera' | 'peer-screen' | 'self-camera';

/** What one shares is only ever seen small: large it would be a picture of itself. */
export type SmallPictureName = PictureName | 'own-screen';

export interface StageFacts {
  /** The other shares a screen, paused or not. */
  readonly peerScreen: boolean;
  /** One shares a screen, and does not see it elsewhere. */
  readonly ownScreen: boolean;
  readonly selfHidden: boolean;
  /** What was made large by a press. */
  readonly chosen: PictureName | null;
}

export interface StageLayout {
  readonly large: PictureName;
  /** From the corner on. */
  readonly small: readonly SmallPictureName[];
}

/** What is large and what is small: what was chosen, else the other's screen, else the other. */
export function stageLayout({
  peerScreen,
  ownScreen,
  selfHidden,
  chosen,
}: StageFacts): StageLayout {
  const pictures: PictureName[] = ['peer-camera'];
  if (peerScreen) pictures.unshift('peer-screen');
  if (!selfHidden) pictures.unshift('self-camera');
  const usual = peerScreen ? 'peer-screen' : 'peer-camera';
  const large = chosen !== null && pictures.includes(chosen) ? chosen : usual;
  const small: SmallPictureName[] = pictures.filter((picture) => picture !== large);
  return { large, small: ownScreen ? [...small, 'own-screen'] : small };
}
