import {
  sessionResponse,
  SET_UP_PATH,
  setUpLook,
  setUpRequest,
  type SessionResponse,
  type SetUpLook,
  type SetUpRequest,
} from '@lets-meet/signaling-contracts';
import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { accountProblem, accountRefusal, MAKING_REFUSALS } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
import { BodyOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import { SessionDoor } from '../sessions/session-door.js';
import { visitorOf } from '../sessions/visitor.js';
import { SetUp } from './set-up.js';

/** Where the first administrator is made, who is signed in by it. */
@Controller(SET_UP_PATH)
@Access('anyone')
export class SetUpController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly setUp: SetUp,
    private readonly door: SessionDoor,
  ) {}

  /** A POST, although it changes nothing: the token is to be in no log. */
  @Post('look')
  @HttpCode(204)
  @Describe({
    summary: 'Says whether the link is still good',
    refusals: { 403: ['link-not-valid'] },
  })
  async look(@BodyOf(setUpLook) { token }: SetUpLook): Promise<void> {
    if (!(await this.setUp.isGood(token))) throw accountRefusal('link-not-valid');
  }

  @Post()
  @Describe({
    summary: 'Makes the first administrator, who is signed in by it',
    detail: 'The token is in the link that the server prints when it starts without one.',
    answer: sessionResponse,
    refusals: MAKING_REFUSALS,
  })
  async run(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(setUpRequest, accountProblem) wanted: SetUpRequest,
  ): Promise<SessionResponse> {
    const { address } = visitorOf(request, this.config);
    const done = await this.setUp.run(wanted, address);
    if (!done.ok) throw accountRefusal(done.code);
    return this.door.enter(request, response, done.identity);
  }
}
