import {
  RECORDED_CALLS_PATH,
  recordedCallPage,
  recordedCallQuery,
  type RecordedCallPage,
  type RecordedCallQuery,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { Access, ForTokens } from '../access/access.js';
import { CallRecorder } from '../call-records/call-recorder.js';
import { RecordedCallStore, type CallSelection } from '../call-records/recorded-call-store.js';
import { QueryOf } from '../http/body-of.js';
import { csvFile } from '../http/csv-file.js';
import { Describe } from '../openapi/describe.js';
import { RECORDED_CALLS_CSV } from './recorded-calls-csv.js';

/** Where administrators see the calls that are over. */
@Controller()
@Access('administrator')
@ForTokens('calls')
export class RecordedCallsController {
  constructor(
    private readonly store: RecordedCallStore,
    private readonly recorder: CallRecorder,
  ) {}

  @Get(RECORDED_CALLS_PATH)
  @Describe({
    summary: 'Tells the calls that are over, page by page, and why those failed that did',
    answer: recordedCallPage,
    example: { query: { text: 'ann', sort: 'at', order: 'desc', offset: 0, limit: 25 } },
  })
  async page(@QueryOf(recordedCallQuery) wanted: RecordedCallQuery): Promise<RecordedCallPage> {
    // What ended a moment ago is there as well.
    await this.recorder.settled();
    const selection = selectionOf(wanted);
    return {
      calls: await this.store.page(selection, wanted.offset, wanted.limit),
      total: await this.store.count(selection),
    };
  }

  /** All that is chosen, whatever page is shown. */
  @Get(`${RECORDED_CALLS_PATH}.csv`)
  @Describe({
    summary: 'Gives all calls that are chosen out as CSV',
    detail: '`offset` and `limit` change nothing. UTF-8, with a byte order mark.',
    answer: 'text/csv',
    example: { query: { outcome: 'failed' } },
  })
  async file(@QueryOf(recordedCallQuery) wanted: RecordedCallQuery): Promise<StreamableFile> {
    await this.recorder.settled();
    const selection = selectionOf(wanted);
    return csvFile('calls.csv', RECORDED_CALLS_CSV, (offset, limit) =>
      this.store.page(selection, offset, limit),
    );
  }
}

function selectionOf({ text, outcome, sort, order }: RecordedCallQuery): CallSelection {
  return { text: text.trim(), outcome, sort, descending: order === 'desc' };
}
