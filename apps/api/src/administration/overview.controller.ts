import {
  overview,
  OVERVIEW_PATH,
  type Overview,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, Header } from '@nestjs/common';
import { Access, ForTokens } from '../access/access.js';
import { ServerFigures } from '../metrics/server-figures.js';
import { Describe } from '../openapi/describe.js';

/** Where administrators see how the server is doing. */
@Controller(OVERVIEW_PATH)
@Access('administrator')
@ForTokens('metrics')
export class OverviewController {
  constructor(private readonly figures: ServerFigures) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Describe({ summary: 'Tells how the server is doing, in figures', answer: overview })
  read(): Overview {
    return this.figures.overview();
  }
}
