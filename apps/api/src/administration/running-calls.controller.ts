import {
  callStop,
  RUNNING_CALLS_PATH,
  runningCalls,
  type CallStop,
  type RunningCall,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor, ForTokens, type Actor } from '../access/access.js';
import { AuditLog } from '../audit/audit-log.js';
import { CallRegistry } from '../calls/call-registry.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';

/** Where administrators see the calls of this moment, and end one. */
@Controller(RUNNING_CALLS_PATH)
@Access('administrator')
@ForTokens('calls')
export class RunningCallsController {
  constructor(
    private readonly calls: CallRegistry,
    private readonly audit: AuditLog,
  ) {}

  @Get()
  @Describe({ summary: 'Tells which calls ring or run', answer: runningCalls })
  list(): RunningCall[] {
    return this.calls.running();
  }

  /** Taken down first: what cannot be is not done. A call that ends meanwhile is what was wanted. */
  @Post(':id/stop')
  @HttpCode(204)
  @Describe({
    summary: 'Ends a call for both, who get to read the note',
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.call }, body: { note: 'The server is restarted.' } },
  })
  async stop(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @BodyOf(callStop) { note }: CallStop,
  ): Promise<void> {
    const call = this.calls.running().find((each) => each.id === id);
    if (call === undefined) throw new HttpRefusal(404, 'not-found');
    await this.audit.record({
      action: 'call-stopped',
      by,
      subject: `${call.caller.name}, ${call.callee.name}`,
      ...(note !== undefined && { after: { note } }),
    });
    this.calls.stop(id, note);
  }
}
