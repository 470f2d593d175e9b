/**
 * A film as Chromium takes it for a pretended camera (`--use-file-for-fake-video-capture`), which shows it again and again.
 * @typedef {{ width: number, height: number, framesPerSecond: number }} FilmFormat both measures even, in pixels
 */

/**
 * @param {readonly Uint8Array[]} pictures RGBA, four bytes a pixel; the same one may be there several times
 * @param {FilmFormat} format
 * @returns {Buffer} a YUV4MPEG2 file
 */
export function y4m(pictures, { width, height, framesPerSecond }) {
  const frames = new Map([...new Set(pictures)].map((rgba) => [rgba, encode(rgba, width, height)]));
  const header = `YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([
    Buffer.from(header),
    ...pictures.flatMap((rgba) => [Buffer.from('FRAME\n'), frames.get(rgba) ?? Buffer.alloc(0)]),
  ]);
}

/**
 * RGB to planar YUV with one chroma sample for four pixels, BT.601 in the studio range, as video capture expects it.
 * @param {Uint8Array} rgba
 * @param {number} width
 * @param {number} height
 */
function encode(rgba, width, height) {
  const luma = Buffer.alloc(width * height);
  const blue = Buffer.alloc((width * height) / 4);
  const red = Buffer.alloc((width * height) / 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0] = rgba.subarray(at, at + 3);
      luma[y * width + x] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const chroma = (y / 2) * (width / 2) + x / 2;
      blue[chroma] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      red[chroma] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  return Buffer.concat([luma, blue, red]);
}
