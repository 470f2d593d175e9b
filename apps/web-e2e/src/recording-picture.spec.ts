import type { Browser } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { y4m } from '../../../tools/lib/y4m.mjs';
import { MediaFile } from './rig/media-file';
import { expectMovingPicture } from './rig/picture';
import {
  chooseRecording,
  downloadOf,
  leaveOutWithoutFfmpeg,
  recordFor,
  recordingStatus,
  recordingsWith,
  saved,
  type RecordingChoice,
} from './rig/recordings';
import { expect, test } from './rig/test';
import { connect, expectBothFree } from './rig/two-people';

/** What Ana's camera sees, and Ben's: one colour each. */
const CAMERAS = { Ana: [200, 20, 20], Ben: [20, 20, 200] } as const;
/** Milliseconds of each recording: a picture is looked at in the middle of it. */
const LENGTH = 3_000;

type Seen = 'Ana' | 'Ben' | 'the screen';

/** Who is seen where, as shares of the picture's width and height. */
const PICTURES: readonly {
  readonly picture: NonNullable<RecordingChoice['picture']>;
  readonly places: readonly (readonly [x: number, y: number, seen: Seen])[];
}[] = [
  {
    picture: 'Both side by side',
    places: [
      [0.25, 0.5, 'Ben'],
      [0.75, 0.5, 'Ana'],
    ],
  },
  {
    picture: 'The other only',
    places: [
      [0.3, 0.5, 'Ben'],
      [0.7, 0.5, 'Ben'],
    ],
  },
  {
    picture: 'The shared screen with faces',
    places: [
      [0.4, 0.5, 'the screen'],
      [0.92, 0.42, 'Ben'],
      [0.92, 0.58, 'Ana'],
    ],
  },
];

test('a recording shows both, the other only, or the shared screen with faces, as chosen', async ({
  people,
  browserWith,
}, testInfo) => {
  leaveOutWithoutFfmpeg();
  test.setTimeout(180_000);
  const seeing = async (name: keyof typeof CAMERAS): Promise<Browser> => {
    const path = testInfo.outputPath(`${name}.y4m`);
    await writeFile(path, filmOf(CAMERAS[name]));
    return browserWith([
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
    ]);
  };
  const ana = await people.join('Ana', { browser: await seeing('Ana') });
  const ben = await people.join('Ben', { browser: await seeing('Ben') });
  await connect(ana, ben);
  await ben.press('Share screen');
  await expectMovingPicture(ana.screenOf(ben));
  for (const { picture } of PICTURES) {
    await chooseRecording(ana, { picture });
    await recordFor(ana, LENGTH);
    await ana.press('Stop recording');
    await expect(recordingStatus(ben)).toBeHidden();
  }
  await ana.hangUp();
  await expectBothFree(ana, ben);

  const rows = await recordingsWith(ana, ben.name);
  await expect(rows).toHaveCount(PICTURES.length);
  for (const [index, { picture, places }] of [...PICTURES].reverse().entries()) {
    const path = testInfo.outputPath(`${picture}.webm`);
    const file = new MediaFile(await saved(await downloadOf(rows.nth(index)), path));
    for (const [x, y, seen] of places) {
      const colour = await file.colour(LENGTH / 2_000, x, y);
      expect(seenIn(colour), `${picture} at ${x}, ${y}: ${colour.join(', ')}`).toBe(seen);
    }
  }
});

/** Whose colour it is, but for what encoding has done to it; the pretended screen has neither. */
function seenIn(colour: readonly number[]): Seen {
  const close = (camera: readonly number[]): boolean =>
    camera.every((value, index) => Math.abs(value - (colour[index] ?? 0)) < 50);
  if (close(CAMERAS.Ana)) return 'Ana';
  return close(CAMERAS.Ben) ? 'Ben' : 'the screen';
}

function filmOf([red, green, blue]: readonly [number, number, number]): Buffer {
  const format = { width: 640, height: 480, framesPerSecond: 10 };
  const picture = new Uint8Array(format.width * format.height * 4);
  for (let at = 0; at < picture.length; at += 4) picture.set([red, green, blue, 255], at);
  return y4m([picture], format);
}
