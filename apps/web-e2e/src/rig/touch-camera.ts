import type { Browser } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findExecutable } from '../../../../tools/lib/executable.mjs';
import { inWorkspace } from '../../../../tools/lib/workspace.mjs';
import { markSize, photoCamera } from '../../../../tools/lib/photo-camera.mjs';

const run = promisify(execFile);

/** Beside the checkout where it is there at all; it is no part of the product. */
const CLIP = inWorkspace('../shared/touch/clip.mp4');

/** What is true in a part of the clip, from and to in seconds. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly label: 'none' | 'near' | 'moving' | 'touch';
}

/** How much of the clip stays before a hand begins to move to the face, and after it has left, in seconds. */
const [BEFORE, AFTER] = [2, 0.5] as const;

/** Why the film of the clip cannot be made here; null where it can. */
export function clipObstacle(): string | null {
  if (!existsSync(CLIP)) return `there is no ${CLIP}`;
  return findExecutable(['ffmpeg']) === undefined
    ? 'there is no ffmpeg to read the clip with'
    : null;
}

/** Films for a pretended camera. In the corner of each picture a square says what is true in it: {@link markSize}. */
export async function filmPhotographs(browser: Browser, path: string): Promise<string> {
  await writeFile(path, await photoCamera(browser, { away: 3, touch: 4 }));
  return path;
}

/**
 * The clip, likewise: white for a touch, grey where a hand comes or goes, black for anything else. Its touches stay, and what
 * is right before and after them: hands that are near. The rest takes time and shows nothing more.
 */
export async function filmClip(path: string): Promise<string> {
  const json = await readFile(CLIP.replace(/mp4$/, 'json'), 'utf8');
  const { segments } = JSON.parse(json) as { readonly segments: readonly Segment[] };
  const labelled = (label: Segment['label']): readonly Segment[] =>
    segments.filter((segment) => segment.label === label);
  const [moving, touches] = [labelled('moving'), labelled('touch')];
  const square = `drawbox=0:0:${markSize}:${markSize}:t=fill`;
  const filters = [
    `${square}:color=black`,
    `${square}:color=gray:enable='${during(moving)}'`,
    `${square}:color=white:enable='${during(touches)}'`,
    `select='${during([...moving, ...touches], BEFORE, AFTER)}'`,
    'setpts=N/FRAME_RATE/TB',
  ];
  const args = ['-y', '-v', 'error', '-i', CLIP, '-vf', filters.join(','), '-pix_fmt', 'yuv420p'];
  await run('ffmpeg', [...args, path]);
  return path;
}

/** In the words of ffmpeg: during one of these, or so many seconds before or after. */
function during(segments: readonly Segment[], before = 0, after = 0): string {
  return segments.map(({ from, to }) => `between(t,${from - before},${to + after}-0.05)`).join('+');
}
