import {
  overview,
  OVERVIEW_HISTORY_PATH,
  OVERVIEW_PATH,
  overviewHistory,
  overviewHistoryQuery,
  type Overview,
  type OverviewHistory,
  type OverviewHistoryQuery,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get } from '@nestjs/common';
import { Access, ForTokens } from '../access/access.js';
import { QueryOf } from '../http/body-of.js';
import { FigureRecorder } from '../metrics/figure-recorder.js';
import { ServerFigures } from '../metrics/server-figures.js';
import { Describe } from '../openapi/describe.js';

/** Where administrators see how the server is doing. */
@Controller()
@Access('administrator')
@ForTokens('metrics')
export class OverviewController {
  constructor(
    private readonly figures: ServerFigures,
    private readonly recorder: FigureRecorder,
  ) {}

  @Get(OVERVIEW_PATH)
  @Describe({ summary: 'Tells how the server is doing, in figures', answer: overview })
  read(): Overview {
    return this.figures.overview();
  }

  @Get(OVERVIEW_HISTORY_PATH)
  @Describe({
    summary: 'Tells how the server did in the last hour or day, in figures over time',
    detail: 'They are kept in memory, and begin anew with every start of the server.',
    answer: overviewHistory,
    example: { query: { span: 'day' } },
  })
  history(@QueryOf(overviewHistoryQuery) { span }: OverviewHistoryQuery): OverviewHistory {
    return this.recorder.history(span);
  }
}
