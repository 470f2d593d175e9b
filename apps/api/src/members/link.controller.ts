import { sessionResponse, type SessionResponse } from '@lets-meet/signaling-contracts';
import {
  invitationAcceptance,
  LINK_PATH,
  linkLook,
  linkView,
  passwordReset,
  type InvitationAcceptance,
  type LinkLook,
  type LinkView,
  type PasswordReset,
} from '@lets-meet/signaling-contracts/members';
import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { accountProblem, accountRefusal, MAKING_REFUSALS } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
import { BodyOf } from '../http/body-of.js';
import { visitorAddress } from '../http/visitor-address.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
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
  @Describe({
    summary: 'Tells what a link is for',
    answer: linkView,
    refusals: { 403: ['link-not-valid'] },
    example: { body: { token: EXAMPLES.invitationToken } },
  })
  async look(@BodyOf(linkLook) { token }: LinkLook): Promise<LinkView> {
    const view = await this.links.look(token);
    if (view === undefined) throw accountRefusal('link-not-valid');
    return view;
  }

  @Post('invitation')
  @Describe({
    summary: 'Accepts an invitation: makes the account, and signs its owner in',
    answer: sessionResponse,
    refusals: MAKING_REFUSALS,
    example: {
      body: {
        token: EXAMPLES.invitationToken,
        username: 'carla',
        name: 'Carla Ruiz',
        password: EXAMPLES.newPassword,
      },
    },
  })
  async accept(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(invitationAcceptance, accountProblem) acceptance: InvitationAcceptance,
  ): Promise<SessionResponse> {
    const accepted = await this.links.accept(acceptance, visitorAddress(request, this.config));
    return this.enter(request, response, accepted);
  }

  @Post('reset')
  @Describe({
    summary: 'Sets a new password: ends every session, and signs the owner in',
    answer: sessionResponse,
    refusals: {
      400: ['password-too-short', 'password-too-common'],
      403: ['link-not-valid'],
    },
    example: { body: { token: EXAMPLES.resetToken, password: EXAMPLES.newPassword } },
  })
  async reset(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(passwordReset, accountProblem) wanted: PasswordReset,
  ): Promise<SessionResponse> {
    const done = await this.links.reset(wanted, visitorAddress(request, this.config));
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
