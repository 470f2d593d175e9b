import {
  callHistory,
  callHistoryQuery,
  CALLS_PATH,
  missedCalls,
  missedCallsSeen,
  type CallHistory as Page,
  type CallHistoryQuery,
  type MissedCallList,
  type MissedCallsSeen,
} from '@lets-meet/signaling-contracts/calls';
import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { Access, CurrentSession } from '../access/access.js';
import { BodyOf, QueryOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import type { Session } from '../sessions/session.js';
import { CallHistory } from './call-history.js';

/** Where whoever is signed in, guests as well, sees their own calls. */
@Controller(CALLS_PATH)
@Access('signed-in')
export class OwnCallsController {
  constructor(private readonly history: CallHistory) {}

  @Get()
  @Describe({
    summary: 'Tells one’s own calls, the newest first, page by page',
    answer: callHistory,
    example: { query: {} },
  })
  page(
    @CurrentSession() { person }: Session,
    @QueryOf(callHistoryQuery) { before }: CallHistoryQuery,
  ): Promise<Page> {
    return this.history.page(person.id, before);
  }

  @Delete()
  @HttpCode(204)
  @Describe({
    summary: 'Clears one’s own calls',
    detail: 'For oneself only: the other of the two, and administrators, still see them.',
  })
  clear(@CurrentSession() { person }: Session): Promise<void> {
    return this.history.clear(person.id);
  }

  @Get('missed')
  @Describe({ summary: 'Tells the calls that one missed and has not seen', answer: missedCalls })
  missed(@CurrentSession() { person }: Session): Promise<MissedCallList> {
    return this.history.missed(person.id);
  }

  @Post('seen')
  @HttpCode(204)
  @Describe({
    summary: 'Says that one has seen what one missed',
    detail: 'The calls of one person, or of everybody, where `callerId` is null.',
    example: { body: { callerId: null } },
  })
  see(
    @CurrentSession() { person }: Session,
    @BodyOf(missedCallsSeen) { callerId }: MissedCallsSeen,
  ): Promise<void> {
    return this.history.see(person.id, callerId);
  }
}
