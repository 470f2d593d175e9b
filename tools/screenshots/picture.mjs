/// <reference lib="dom" />
import { rename } from 'node:fs/promises';
import { runQuietly } from '../lib/child-process.mjs';
import { findExecutable } from '../lib/executable.mjs';

/**
 * What a page looks like, as a small PNG file: with a palette where ffmpeg is there to make one.
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
export async function takePicture(page, file) {
  await page.evaluate(() => document.fonts.ready);
  // The pointer is out of the way, so that nothing is lit up under it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', scale: 'css' });
  const ffmpeg = findExecutable(['ffmpeg']);
  if (ffmpeg === undefined) return;
  const small = file.replace(/\.png$/, '.small.png');
  const filter = 'split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=sierra2_4a';
  const args = ['-y', '-loglevel', 'error', '-i', file, '-vf', filter, '-pred', 'mixed', small];
  const { exitCode, output } = await runQuietly(ffmpeg, args);
  if (exitCode !== 0) throw new Error(output);
  await rename(small, file);
}
