import { instantColumn } from './instant-column';

describe('instantColumn', () => {
  const at = (row: { at: number | null }): number | null => row.at;
  const column = instantColumn('at', 'Last used', at, { none: 'Never' });

  it('shows an instant to people, and gives it to files and sorting as it is', () => {
    const row = { at: Date.UTC(2026, 10, 22, 12) };
    expect(column.text?.(row)).toContain('2026');
    expect(column.inFile?.(row)).toBe('2026-11-22T12:00:00.000Z');
    expect(column.order?.(row)).toBe(row.at);
  });

  it('shows it as fine as it is wanted', () => {
    const row = { at: new Date(2026, 10, 22, 12, 34, 56).getTime() };
    const [day, minute, second] = (['day', 'minute', 'second'] as const).map((to) =>
      instantColumn('at', 'Last used', at, { to }).text?.(row),
    );
    expect(day).not.toContain('34');
    expect(minute).toContain('34');
    expect(minute).not.toContain('56');
    expect(second).toContain('56');
  });

  it('says where there is none, and leaves it out of files', () => {
    expect(column.text?.({ at: null })).toBe('Never');
    expect(column.inFile?.({ at: null })).toBe('');
    expect(column.order?.({ at: null })).toBeNull();
  });
});
