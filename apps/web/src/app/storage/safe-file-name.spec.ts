import { safeFileName } from './safe-file-name';

describe('A file name that somebody else chose', () => {
  it('leads to no other folder', () => {
    expect(safeFileName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeFileName('C:\\x\\y.txt')).toBe('C__x_y.txt');
  });

  it('hides nothing of its ending', () => {
    expect(safeFileName('photo\u202Egpj.exe')).toBe('photogpj.exe');
    expect(safeFileName('a\u0000b\nc.txt')).toBe('abc.txt');
    const long = safeFileName(`${'x'.repeat(500)}.exe`);
    expect(long.length).toBe(120);
    expect(long).toMatch(/…x+\.exe$/);
  });

  it('is never empty, and otherwise as it was', () => {
    expect(safeFileName('...')).toBe('file');
    expect(safeFileName('Grüße 👋 (1).pdf')).toBe('Grüße 👋 (1).pdf');
  });
});
