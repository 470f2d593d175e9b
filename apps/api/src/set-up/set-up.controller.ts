import { SET_UP_PATH, setUpRequest, type SessionResponse } from '@lets-meet/signaling-contracts';
import { Body, Controller, Header, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { accountRefusal, parseAccountRequest } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
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

  @Post()
  @Header('Cache-Control', 'no-store')
  async run(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    const { address } = visitorOf(request, this.config);
    const done = await this.setUp.run(parseAccountRequest(setUpRequest, body), address);
    if (!done.ok) throw accountRefusal(done.code);
    return this.door.enter(request, response, done.identity);
  }
}
