import { searchKey } from './search-key.js';

describe('A search key', () => {
  it('knows neither case nor accents', () => {
    expect(searchKey('ÉMILE')).toBe('emile');
    expect(searchKey('Åkesson')).toBe(searchKey('akesson'));
    expect(searchKey('Zoë')).toBe(searchKey('Zoe\u0308'));
  });

  it('has a plain letter for those that Unicode does not take apart', () => {
    expect(searchKey('Søren Łukasz Straße')).toBe('soren lukasz strasse');
  });

  it('leaves letters of other scripts', () => {
    expect(searchKey('田中 さくら')).toContain('田中');
  });
});
