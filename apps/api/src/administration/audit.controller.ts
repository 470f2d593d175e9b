import {
  AUDIT_PATH,
  auditPage,
  auditQuery,
  type AuditPage,
  type AuditQuery,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { Access, ForTokens } from '../access/access.js';
import { AuditStore, type AuditSelection } from '../audit/audit-store.js';
import { QueryOf } from '../http/body-of.js';
import { csvFile } from '../http/csv-file.js';
import { Describe } from '../openapi/describe.js';
import { AUDIT_CSV } from './audit-csv.js';

/** Where administrators read what was done. */
@Controller()
@Access('administrator')
@ForTokens('audit')
export class AuditController {
  constructor(private readonly store: AuditStore) {}

  @Get(AUDIT_PATH)
  @Describe({
    summary: 'Tells what was done to the server, page by page',
    answer: auditPage,
    example: { query: { text: 'ann', sort: 'number', order: 'desc', offset: 0, limit: 25 } },
  })
  async page(@QueryOf(auditQuery) wanted: AuditQuery): Promise<AuditPage> {
    const selection = selectionOf(wanted);
    return {
      entries: await this.store.page(selection, wanted.offset, wanted.limit),
      total: await this.store.count(selection),
    };
  }

  /** All that is chosen, whatever page is shown. */
  @Get(`${AUDIT_PATH}.csv`)
  @Describe({
    summary: 'Gives all that is chosen out as CSV',
    detail: '`offset` and `limit` change nothing. UTF-8, with a byte order mark.',
    answer: 'text/csv',
    example: { query: { action: 'setting-changed' } },
  })
  file(@QueryOf(auditQuery) wanted: AuditQuery): StreamableFile {
    const selection = selectionOf(wanted);
    return csvFile('audit-log.csv', AUDIT_CSV, (offset, limit) =>
      this.store.page(selection, offset, limit),
    );
  }
}

function selectionOf({ text, action, sort, order }: AuditQuery): AuditSelection {
  const actions = action === undefined ? [] : [action];
  return { text: text.trim(), actions, sort, descending: order === 'desc' };
}
