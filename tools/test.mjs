// `npm test [-- <stage> …]`: everything, or the stages whose names begin so (`unit`, `e2e`, `lint`).
import { Failure } from './lib/failure.mjs';
import { endToEndStage, touchStage, webStage } from './test/browser-stages.mjs';
import { countJasmine } from './test/counts.mjs';
import { checkStage, countedStage } from './test/stage.mjs';
import { ensureSystemPackages } from './test/system-packages.mjs';

/** @import { Stage, StageResult } from './test/stage.mjs' */

/** @param {string} project its folder */
const nodeStage = (project) =>
  countedStage(
    `unit ${project.split('/')[1]}`,
    ['node', 'tools/run.mjs', 'unit', project],
    countJasmine,
  );

const apiStage = nodeStage('apps/api');

/** The stages that want more of the system than Node. */
const needSystem = [apiStage, webStage, touchStage, endToEndStage];

const typesStage = checkStage('types', [
  ['tsc', '-b'],
  ['ngc', '-p', 'apps/web/tsconfig.app.json', '--noEmit'],
  ['ngc', '-p', 'apps/web/tsconfig.spec.json', '--noEmit'],
  ['tsc', '-p', 'apps/web-e2e'],
  ['tsc', '-p', 'tools'],
]);

const lintStage = checkStage('lint', [
  // Typed rules read the libraries' declarations, and without them take every import for an error.
  ['tsc', '-b'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level=warn', '.'],
]);

/**
 * Steps one after the other, the lanes of a step side by side, the stages of a lane one after the other: what needs the
 * machine for itself, or writes what another reads, is a step of its own.
 * @type {readonly (readonly (readonly Stage[])[])[]}
 */
const steps = [
  [[typesStage]],
  [
    [lintStage],
    [
      checkStage('docs', [['npm', 'run', 'docs:check']]),
      nodeStage('libs/call-domain'),
      nodeStage('libs/signaling-contracts'),
      apiStage,
    ],
  ],
  [[webStage], [touchStage]],
  [[endToEndStage]],
];

/** @type {import('./run.mjs').Command} */
export default async (prefixes) => {
  const isChosen = (/** @type {Stage} */ { name }) =>
    prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
  const stages = steps.flat(2);
  const chosen = stages.filter(isChosen);
  if (chosen.length === 0) {
    throw new Failure(`No such stage; there are ${stages.map(({ name }) => name).join(', ')}.`);
  }
  if (chosen.some((stage) => needSystem.includes(stage))) await ensureSystemPackages();

  const total = { passed: 0, failed: 0 };
  const runLane = async (/** @type {readonly Stage[]} */ lane) => {
    for (const stage of lane.filter(isChosen)) {
      const start = performance.now();
      const result = await stage.run();
      report(stage.name, result, (performance.now() - start) / 1000);
      total.passed += result.passed;
      total.failed += result.failed;
    }
  };
  for (const lanes of steps) await Promise.all(lanes.map(runLane));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
};

/**
 * @param {string} name
 * @param {StageResult} result
 * @param {number} seconds
 */
function report(name, { passed, failed, skipped = 0, output }, seconds) {
  if (failed > 0) console.log(output.trim());
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  // A line that a test begins with "note:" is worth reading when all is well, too.
  const notes = output.match(/^note: .*$/gm) ?? [];
  console.log(`${name.padEnd(24)} ${counts.join(', ')} (${seconds.toFixed(1)} s)`);
  for (const note of failed > 0 ? [] : notes) console.log(`  ${note.slice('note: '.length)}`);
}
