/** "2026-11-22", by the clock of this device: what names of files are sorted by. */
export function dayText(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
