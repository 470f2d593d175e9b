import { instantColumn } from './instant-column';

describe('instantColumn', () => {
  const column = instantColumn<{ at: number | null }>('at', 'Last used', ({ at }) => at, 'Never');

  it('shows an instant to people, and gives it to files and sorting as it is', () => {
    const row = { at: Date.UTC(2026, 10, 22, 12) };
    expect(column.text?.(row)).toContain('2026');
    expect(column.inFile?.(row)).toBe('2026-11-22T12:00:00.000Z');
    expect(column.order?.(row)).toBe(row.at);
  });

  it('says where there is none, and leaves it out of files', () => {
    expect(column.text?.({ at: null })).toBe('Never');
    expect(column.inFile?.({ at: null })).toBe('');
    expect(column.order?.({ at: null })).toBeNull();
  });
});
