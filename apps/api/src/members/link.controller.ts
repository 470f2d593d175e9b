import { type SessionResponse } from '@lets-meet/signaling-contracts';
import {
  invitationAcceptance,
  LINK_PATH,
  linkLook,
  passwordReset,
  type LinkView,
} from '@lets-meet/signaling-contracts/members';
import { Body, Controller, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { accountRefusal, parseAccountRequest } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
import { parseBody } from '../http/parse-body.js';
import { visitorAddress } from '../http/visitor-address.js';
import { SessionDoor } from '../sessions/session-door.js';
import { LinkService, type LetIn } from './link-service.js';

/** Where somebody comes in by a one-time link. */
@Controller(LINK_PATH)
@Access('anyone')
export class LinkController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: LinkService,
    private readonly door: SessionDoor,
  ) {}

  /** A POST, although it changes nothing: the token is to be in no log. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async look(@Body() body: unknown): Promise<LinkView> {
    const view = await this.links.look(parseBody(linkLook, body).token);
    if (view === undefined) throw accountRefusal('link-not-valid');
    return view;
  }

  @Post('invitation')
  @Header('Cache-Control', 'no-store')
  async accept(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    const acceptance = parseAccountRequest(invitationAcceptance, body);
    const accepted = await this.links.accept(acceptance, visitorAddress(request, this.config));
    return this.enter(request, response, accepted);
  }

  @Post('reset')
  @Header('Cache-Control', 'no-store')
  async reset(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    const reset = parseAccountRequest(passwordReset, body);
    const done = await this.links.reset(reset, visitorAddress(request, this.config));
    return this.enter(request, response, done);
  }

  private enter(
    request: IncomingMessage,
    response: ServerResponse,
    letIn: LetIn,
  ): Promise<SessionResponse> {
    if (!letIn.ok) throw accountRefusal(letIn.code);
    return this.door.enter(request, response, letIn.identity);
  }
}
