import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  type OnDestroy,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import uPlot, { type AlignedData, type Options } from 'uplot';
import { markInWords, plotInWords, type Plot } from './plot';

/** Pixels. */
const HEIGHT = 120;
/** The strokes and gaps of each line, in pixels: who does not see the colours tells them apart by these. */
const DASHES: readonly number[][] = [[], [6, 4], [2, 3], [12, 3, 2, 3]];

/** Lines over the time until now, drawn anew with every sample; in words for who does not see them. */
@Component({
  selector: 'lm-line-plot',
  template: `
    <h3>{{ plot().heading }}</h3>
    <div #canvas role="img" [attr.aria-label]="words()"></div>
    @if (plot().lines.length > 1) {
      <p aria-hidden="true">
        @for (line of plot().lines; track line.label) {
          <span [class]="'line line-' + $index">{{ line.label }}</span>
        }
      </p>
    }
  `,
  styleUrl: './line-plot.scss',
  // uPlot makes its elements itself, and brings a style sheet for them.
  encapsulation: ViewEncapsulation.None,
})
export class LinePlot implements OnDestroy {
  readonly plot = input.required<Plot>();

  protected readonly words = computed(() => plotInWords(this.plot()));
  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private drawn: uPlot | null = null;
  /** A canvas keeps the colours that it was drawn with. */
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => {
    this.drawn?.redraw();
  };
  private readonly resized = new ResizeObserver(() => {
    this.drawn?.setSize({ width: this.canvas().nativeElement.clientWidth, height: HEIGHT });
  });

  constructor() {
    afterNextRender(() => {
      const { nativeElement: element } = this.canvas();
      this.drawn = new uPlot(optionsOf(this.plot, element), dataOf(this.plot()), element);
      this.resized.observe(element);
      this.scheme.addEventListener('change', this.redraw);
    });
    effect(() => {
      const data = dataOf(this.plot());
      this.drawn?.setData(data);
    });
  }

  ngOnDestroy(): void {
    this.resized.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.drawn?.destroy();
  }
}

function dataOf({ seconds, lines }: Plot): AlignedData {
  return [[...seconds], ...lines.map(({ values }) => [...values])];
}

/** @param plot that of now: it may get another scale, but keeps its lines */
function optionsOf(plot: () => Plot, element: HTMLElement): Options {
  // It is live: the colours of the other scheme are there when the scheme changes.
  const style = getComputedStyle(element);
  const colour = (name: string) => () => style.getPropertyValue(`--plot-${name}`);
  const axis = {
    stroke: colour('text'),
    font: `11px ${style.fontFamily}`,
    grid: { stroke: colour('grid'), width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 16, 0, 0],
    scales: {
      x: { time: false, range: () => [-plot().span, 0] },
      y: { range: (_, __, highest) => [0, Math.max(plot().least, highest * 1.1)] },
    },
    axes: [
      {
        ...axis,
        size: 24,
        splits: () => [...plot().marks],
        values: (_, splits) => splits.map(markInWords),
      },
      { ...axis, size: 76, values: (_, splits) => splits.map(plot().words) },
    ],
    series: [
      {},
      ...plot().lines.map((_, i) => ({
        stroke: colour(`line-${i}`),
        width: 2,
        dash: DASHES[i] ?? [],
        points: { show: false },
      })),
    ],
  };
}
