import { csvLine } from './csv.js';

describe('csvLine', () => {
  it('quotes what would part cells or lines', () => {
    expect(csvLine(['a', 'b,c', 'd "e"', 'f\ng', ''])).toBe('a,"b,c","d ""e""","f\ng",\r\n');
  });

  it('writes nothing that a spreadsheet would reckon with', () => {
    expect(csvLine(['=1+1', '-2', '@sum', '+3'])).toBe("'=1+1,'-2,'@sum,'+3\r\n");
  });
});
