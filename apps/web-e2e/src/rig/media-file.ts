import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findExecutable } from '../../../../tools/lib/executable.mjs';

const run = promisify(execFile);

/** Samples a second in which a sound is looked at. */
const RATE = 8_000;
/** Samples of a window: a tenth of a second. */
const WINDOW = 800;

interface Probed {
  readonly format: { readonly duration?: string };
  readonly streams: readonly { readonly codec_type: string; readonly width?: number }[];
}

/** A recorded file as ffmpeg sees it. */
export class MediaFile {
  constructor(private readonly path: string) {}

  static get canBeRead(): boolean {
    return findExecutable(['ffprobe']) !== undefined;
  }

  /** What `ffprobe` reads: the length in its header, in seconds, and what is in it. */
  async probe(): Promise<{ seconds: number; kinds: string[] }> {
    const { stdout } = await run('ffprobe', [
      ...['-v', 'error', '-of', 'json'],
      ...['-show_entries', 'format=duration:stream=codec_type', this.path],
    ]);
    const { format, streams } = JSON.parse(stdout) as Probed;
    const kinds = streams.map(({ codec_type }) => codec_type).sort();
    return { seconds: Number(format.duration), kinds };
  }

  /** The pictures that are decoded from a moment on, after a seek to it. */
  async picturesFrom(seconds: number): Promise<number> {
    const { stdout } = await run('ffmpeg', [
      ...['-v', 'error', '-ss', String(seconds), '-i', this.path],
      ...['-map', '0:v', '-f', 'framehash', '-'],
    ]);
    return stdout.split('\n').filter((line) => /^\d/.test(line)).length;
  }

  /**
   * The colour around a point of the picture, red, green and blue from 0 to 255.
   *
   * @param at the second it is looked at
   * @param x from 0 at the left to 1
   * @param y from 0 at the top to 1
   */
  async colour(at: number, x: number, y: number): Promise<[number, number, number]> {
    const spot = `crop=16:16:iw*${x}-8:ih*${y}-8,scale=1:1`;
    const { stdout } = await run(
      'ffmpeg',
      [
        ...['-v', 'error', '-ss', String(at), '-i', this.path, '-frames:v', '1', '-vf', spot],
        ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
      ],
      { encoding: 'buffer' },
    );
    const [red = 0, green = 0, blue = 0] = stdout;
    return [red, green, blue];
  }

  /** The strongest that each tone is anywhere in the sound, by its power (Goertzel's algorithm). */
  async tones(frequencies: readonly number[]): Promise<number[]> {
    const { stdout } = await run(
      'ffmpeg',
      ['-v', 'error', '-i', this.path, '-ac', '1', '-ar', String(RATE), '-f', 's16le', '-'],
      { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 },
    );
    const samples = new Int16Array(stdout.buffer, stdout.byteOffset, stdout.byteLength >> 1);
    return frequencies.map((frequency) => {
      let strongest = 0;
      for (let from = 0; from + WINDOW <= samples.length; from += WINDOW) {
        strongest = Math.max(strongest, power(samples.subarray(from, from + WINDOW), frequency));
      }
      return strongest;
    });
  }
}

function power(samples: Int16Array, frequency: number): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * frequency) / RATE);
  let [last, before] = [0, 0];
  for (const sample of samples) {
    [last, before] = [sample / 32_768 + coefficient * last - before, last];
  }
  return (last * last + before * before - coefficient * last * before) / samples.length;
}
