import {
  AUDIT_PATH,
  auditQuery,
  type AuditPage,
  type AuditQuery,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Access } from '../access/access.js';
import { AuditStore, type AuditSelection } from '../audit/audit-store.js';
import { parseBody } from '../http/parse-body.js';
import { auditCsv } from './audit-csv.js';

/** Where administrators read what was done. */
@Controller()
@Access('administrator')
export class AuditController {
  constructor(private readonly store: AuditStore) {}

  @Get(AUDIT_PATH)
  @Header('Cache-Control', 'no-store')
  async page(@Query() query: unknown): Promise<AuditPage> {
    const wanted = parseBody(auditQuery, query);
    const selection = selectionOf(wanted);
    return {
      entries: await this.store.page(selection, wanted.offset, wanted.limit),
      total: await this.store.count(selection),
    };
  }

  /** All that is chosen, whatever page is shown. */
  @Get(`${AUDIT_PATH}.csv`)
  @Header('Cache-Control', 'no-store')
  file(@Query() query: unknown): StreamableFile {
    const selection = selectionOf(parseBody(auditQuery, query));
    return new StreamableFile(Readable.from(auditCsv(this.store, selection)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="audit-log.csv"',
    });
  }
}

function selectionOf({ text, action, sort, order }: AuditQuery): AuditSelection {
  const actions = action === undefined ? [] : [action];
  return { text: text.trim(), actions, sort, descending: order === 'desc' };
}
