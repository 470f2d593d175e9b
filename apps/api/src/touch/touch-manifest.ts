import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { StartProblem } from '../config/start-problem.js';

const touchFile = z.object({ file: z.string(), bytes: z.number(), sha256: z.string() });
const touchManifest = z.object({
  loader: touchFile,
  wasm: touchFile,
  hands: touchFile,
  face: touchFile,
});

/** The files of the hand-on-face alert: names below `/touch/`, sizes, hashes. */
export type TouchManifest = z.infer<typeof touchManifest>;

/** What an administrator may put in the place of what the build made, by the names that Google gives them. */
const OWN = { hands: 'hand_landmarker.task', face: 'face_landmarker.task' } as const;

/** So many digits of a hash stand in a file's name. */
const DIGITS = 16;

/** The manifest of the built client; undefined where there is none. */
export async function builtManifest(webRoot: string): Promise<TouchManifest | undefined> {
  const file = join(webRoot, 'touch', 'manifest.json');
  if (!existsSync(file)) return undefined;
  return touchManifest.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Files of a folder by the name under which they are served. */
export interface OwnModels {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly entries: Partial<TouchManifest>;
}

/**
 * An administrator's own models.
 * @throws {StartProblem} where the folder has none
 */
export async function ownModels(folder: string | undefined): Promise<OwnModels> {
  const files = new Map<string, Buffer>();
  const entries: Partial<TouchManifest> = {};
  if (folder === undefined) return { files, entries };
  for (const [task, name] of Object.entries(OWN) as [keyof typeof OWN, string][]) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const content = await readFile(path);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = name.replace('.', `-${sha256.slice(0, DIGITS)}.`);
    files.set(file, content);
    entries[task] = { file, bytes: content.length, sha256 };
  }
  if (files.size === 0) {
    throw new StartProblem(
      `TOUCH_MODELS is wrong: the folder has neither ${OWN.hands} nor ${OWN.face}.`,
    );
  }
  return { files, entries };
}
