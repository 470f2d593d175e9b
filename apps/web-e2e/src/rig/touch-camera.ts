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

interface Segments {
  readonly segments: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: 'none' | 'near' | 'moving' | 'touch';
  }[];
}

/** Why the film of the clip cannot be made here; null where it can. */
export function clipObstacle(): string | null {
  if (!existsSync(CLIP)) return `there is no ${CLIP}`;
  return findExecutable(['ffmpeg']) === undefined
    ? 'there is no ffmpeg to read the clip with'
    : null;
}

/** Films for a pretended camera. In the corner of each picture a square says what is true in it: {@link markSize}. */
export async function filmPhotographs(browser: Browser, path: string): Promise<string> {
  await writeFile(path, await photoCamera(browser, 4));
  return path;
}

/** The clip, likewise: white for a touch, grey where a hand comes or goes, black for anything else. */
export async function filmClip(path: string): Promise<string> {
  const json = await readFile(CLIP.replace(/mp4$/, 'json'), 'utf8');
  const { segments } = JSON.parse(json) as Segments;
  const during = (label: string): string =>
    segments
      .filter((segment) => segment.label === label)
      .map(({ from, to }) => `between(t,${from},${to}-0.05)`)
      .join('+');
  const square = `drawbox=0:0:${markSize}:${markSize}:t=fill`;
  const filters = [
    `${square}:color=black`,
    `${square}:color=gray:enable='${during('moving')}'`,
    `${square}:color=white:enable='${during('touch')}'`,
  ];
  const args = ['-y', '-v', 'error', '-i', CLIP, '-vf', filters.join(','), '-pix_fmt', 'yuv420p'];
  await run('ffmpeg', [...args, path]);
  return path;
}
