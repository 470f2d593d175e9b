import { runsSimd } from './wasm-simd';

describe('runsSimd', () => {
  it('says yes in a browser of today', () => {
    expect(runsSimd()).toBeTrue();
  });

  it('says no where the browser refuses such instructions', () => {
    spyOn(WebAssembly, 'validate').and.returnValue(false);
    expect(runsSimd()).toBeFalse();
  });
});
