/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { inWorkspace } from './workspace.mjs';
import { y4m } from './y4m.mjs';

/** @import { Browser } from '@playwright/test' */

const format = Object.freeze({ width: 640, height: 480, framesPerSecond: 10 });
/** Pixels of the square in the corner of each picture that says what is true in it: white for a touch, black for none. */
export const markSize = 32;

/** Photographs of a package that is there for nothing else, all under the MIT licence. */
const photos = Object.freeze({
  /** A face, and no hand. */
  away: 'camp.jpg',
  /** Fingertips at the chin. */
  touch: 'card-profile4-square.jpg',
});

/**
 * The film of a pretended camera before which somebody touches the face, and again.
 * @param {Browser} browser draws it
 * @param {{ away: number, touch: number }} seconds for which the hand is away, and then at the face
 * @returns {Promise<Buffer>} a YUV4MPEG2 file
 */
export async function photoCamera(browser, seconds) {
  const page = await browser.newPage();
  const away = await draw(page, photos.away, 'black');
  const touch = await draw(page, photos.touch, 'white');
  await page.close();
  const shown = (/** @type {Buffer} */ picture, /** @type {number} */ seconds) =>
    Array(seconds * format.framesPerSecond).fill(picture);
  return y4m([...shown(away, seconds.away), ...shown(touch, seconds.touch)], format);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} photo
 * @param {string} mark its colour
 * @returns {Promise<Buffer>} RGBA
 */
async function draw(page, photo, mark) {
  const jpeg = await readFile(inWorkspace(`node_modules/material-kit/assets/img/faces/${photo}`));
  const rgba = await page.evaluate(
    async ({ source, mark, size, width, height }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('There is no 2D context');
      const side = Math.min(width, height);
      context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side);
      context.fillStyle = mark;
      context.fillRect(0, 0, size, size);
      let binary = '';
      for (const value of context.getImageData(0, 0, width, height).data) {
        binary += String.fromCharCode(value);
      }
      return btoa(binary);
    },
    {
      source: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
      mark,
      size: markSize,
      ...format,
    },
  );
  return Buffer.from(rgba, 'base64');
}
