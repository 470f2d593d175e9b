import { StartProblem } from '../config/start-problem.js';
import { MIGRATIONS } from '../persistence/migrations.js';

/** @throws {StartProblem} where a backup is of a newer program; an older one is brought up to date at the next start */
export function requireKnownMigrations(done: readonly string[]): void {
  const newer = done.find((name) => !(name in MIGRATIONS));
  if (newer !== undefined) {
    throw new StartProblem(
      'The backup is of a newer version of the program: restore it with that.',
    );
  }
}
