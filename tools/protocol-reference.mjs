// Writes docs/protocol from the definitions of the messages: `npm run docs:protocol`.
// With --check it writes nothing and ends with 1 where a file is not what it would write: `npm run docs:check`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runQuietly } from './lib/child-process.mjs';
import { Failure } from './lib/failure.mjs';
import { inWorkspace } from './lib/workspace.mjs';

/** @type {import('./run.mjs').Command} */
export default async () => {
  const { exitCode, output } = await runQuietly('tsc', [
    '-b',
    inWorkspace('libs/signaling-contracts/tsconfig.lib.json'),
  ]);
  if (exitCode !== 0) throw new Failure(`${output.trimEnd()}\nThe contracts do not compile.`);

  // What these read has just been compiled.
  const { asyncApiDocument } = await import('./lib/asyncapi-document.mjs');
  const { protocolPage } = await import('./lib/protocol-page.mjs');
  const files = new Map([
    ['docs/protocol/asyncapi.json', await formatted(JSON.stringify(asyncApiDocument()), 'json')],
    ['docs/protocol/README.md', await formatted(protocolPage(), 'markdown')],
  ]);

  const stale = [...files].filter(([path, text]) => contentOf(path) !== text);
  if (process.argv.includes('--check')) {
    if (stale.length === 0) return 0;
    const names = stale.map(([path]) => path).join(', ');
    throw new Failure(`Not up to date: ${names}. Run npm run docs:protocol and commit.`);
  }
  mkdirSync(inWorkspace('docs/protocol'), { recursive: true });
  for (const [path, text] of stale) writeFileSync(inWorkspace(path), text);
  return 0;
};

/** As the lint wants it. @param {string} text @param {'json' | 'markdown'} parser */
async function formatted(text, parser) {
  return format(text, {
    ...(await resolveConfig(inWorkspace('docs'), { editorconfig: true })),
    parser,
  });
}

/** @param {string} path */
function contentOf(path) {
  const file = inWorkspace(path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
