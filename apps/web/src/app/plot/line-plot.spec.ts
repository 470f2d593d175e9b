import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { LinePlot } from './line-plot';
import { markInWords, plotInWords, type Plot } from './plot';

function aPlot(...values: readonly (number | null)[]): Plot {
  return {
    heading: 'Calls',
    seconds: values.map((_, i) => (i - values.length + 1) * 60),
    lines: [{ label: 'In progress', values }],
    words: (value) => `${value} calls`,
    least: 4,
    span: 180,
    marks: [-120, -60, 0],
  };
}

describe('LinePlot', () => {
  let fixture: ComponentFixture<LinePlot>;

  async function show(plot: Plot): Promise<string> {
    fixture.componentRef.setInput('plot', plot);
    await fixture.whenStable();
    const canvas = (fixture.nativeElement as HTMLElement).querySelector('canvas');
    return canvas?.toDataURL() ?? '';
  }

  beforeEach(() => {
    fixture = TestBed.createComponent(LinePlot);
  });

  it('is drawn anew with every sample, and when it goes back further', async () => {
    const first = await show(aPlot(1, 2, 1));
    expect(first).not.toBe('');
    const second = await show(aPlot(3, 1, 3));
    expect(second).not.toBe(first);
    const third = await show({ ...aPlot(3, 1, 3), span: 3_600, marks: [-1_800, 0] });
    expect(third).not.toBe(second);
  });

  it('says in words what it draws', async () => {
    await show(aPlot(1, 4, 2));
    const image = (fixture.nativeElement as HTMLElement).querySelector('[role=img]');
    expect(image?.getAttribute('aria-label')).toBe(
      'In progress: 2 calls now, between 1 calls and 4 calls',
    );
  });
});

describe('the words of a plot', () => {
  it('say that nothing was measured where nothing was', () => {
    expect(plotInWords(aPlot(null, null))).toBe('In progress: not measured');
  });

  it('name a time in minutes, or in hours where it is long ago', () => {
    expect([0, -60, -2_700, -21_600].map(markInWords)).toEqual([
      'now',
      '−1 min',
      '−45 min',
      '−6 h',
    ]);
  });
});
