import { dayText } from './day-text';

describe('The day in the name of a file', () => {
  it('is that of the clock on the wall', () => {
    const at = new Date('2026-02-01T03:00:00Z');
    // It is evening west of Greenwich.
    spyOn(at, 'getMonth').and.returnValue(0);
    spyOn(at, 'getDate').and.returnValue(31);
    expect(dayText(at)).toBe('2026-01-31');
  });
});
