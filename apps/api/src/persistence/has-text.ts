import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** One condition for each column: that the text is in it, in upper or lower case. */
export function hasText(columns: readonly string[], text: string): RawBuilder<SqlBool>[] {
  const wanted = `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return columns.map(
    (column) => sql<SqlBool>`lower(${sql.ref(column)}) like ${wanted} escape '\\'`,
  );
}
