import { tooltipPlace } from './tooltip-place';

describe('The place of a tooltip', () => {
  const window = { width: 400, height: 300 };
  const tooltip = { width: 100, height: 20 };
  const control = (left: number, top: number) => ({ left, top, bottom: top + 40, width: 40 });

  it('is above the middle of its control', () => {
    expect(tooltipPlace(control(180, 200), tooltip, window)).toEqual({ left: 150, top: 172 });
  });

  it('is below where there is none above', () => {
    expect(tooltipPlace(control(180, 10), tooltip, window)).toEqual({ left: 150, top: 58 });
  });

  it('is within the window', () => {
    expect(tooltipPlace(control(0, 200), tooltip, window).left).toBe(8);
    expect(tooltipPlace(control(360, 200), tooltip, window).left).toBe(292);
  });
});
