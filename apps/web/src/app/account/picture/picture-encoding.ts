import { PICTURE } from '@lets-meet/signaling-contracts/members';
import type { Square } from './picture-crop';

/** How well it looks, from 0 to 1; what comes out is about 15 kB. */
const QUALITY = 0.85;

/** Draws what was chosen of a picture, as large as the context's canvas. */
export function drawSquare(
  context: CanvasRenderingContext2D,
  picture: CanvasImageSource,
  { left, top, side }: Square,
): void {
  const { width, height } = context.canvas;
  context.imageSmoothingQuality = 'high';
  // What is transparent would be black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, left, top, side, side, 0, 0, width, height);
}

/**
 * The square as a file of its own, in base64, as large as the server wants it. It is drawn anew: nothing of what a camera wrote
 * beside its picture, such as where it was, is in it.
 */
export async function encodeSquare(picture: CanvasImageSource, square: Square): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PICTURE.side;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  drawSquare(context, picture, square);
  const webp = await fileOf(canvas, 'image/webp');
  // A browser that cannot write WebP gives a PNG.
  const file = webp.type === 'image/webp' ? webp : await fileOf(canvas, 'image/jpeg');
  return base64Of(new Uint8Array(await file.arrayBuffer()));
}

function fileOf(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (file) => {
        if (file === null) reject(new Error('nothing encoded'));
        else resolve(file);
      },
      type,
      QUALITY,
    );
  });
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
