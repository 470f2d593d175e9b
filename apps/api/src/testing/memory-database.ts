import type { Database } from '../persistence/database.js';
import { openDatabase } from '../persistence/open-database.js';

/** A database with empty tables that is gone when it is destroyed. */
export function memoryDatabase(): Promise<Database> {
  return openDatabase({ kind: 'sqlite', file: ':memory:' });
}
