// `node tools/run.mjs unit <project folder>`: compiles the specs of a project for Node and runs them.
import { rmSync } from 'node:fs';
import { runInForeground } from './lib/child-process.mjs';
import { inWorkspace } from './lib/workspace.mjs';

/** @type {import('./run.mjs').Command} */
export default async ([project = '']) => {
  // What was compiled from a spec that is gone would go on being run.
  rmSync(inWorkspace(project, 'dist-spec'), { recursive: true, force: true });
  const compiled = await runInForeground(process.execPath, [
    inWorkspace('node_modules/typescript/bin/tsc'),
    '-b',
    inWorkspace(project, 'tsconfig.spec.json'),
  ]);
  if (compiled !== 0) return compiled;
  return runInForeground(process.execPath, [
    '--enable-source-maps',
    inWorkspace('node_modules/jasmine/bin/jasmine.js'),
    `--helper=${inWorkspace('tools/lib/patient-jasmine.mjs')}`,
    inWorkspace(project, 'dist-spec/**/*.spec.js'),
  ]);
};
