import {
  ACCOUNT_PATH,
  ownSessions,
  passwordChange,
  type OwnSession,
  type PasswordChange,
} from '@lets-meet/signaling-contracts/members';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access, CurrentSession } from '../access/access.js';
import { accountProblem, accountRefusal } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
import { BodyOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { clearSessionCookie } from '../sessions/session-cookie.js';
import type { Session } from '../sessions/session.js';
import { SessionService } from '../sessions/session-service.js';
import { signInRefusal } from '../sessions/sign-in-refusal.js';
import { SignOut } from '../sessions/sign-out.js';
import { visitorOf } from '../sessions/visitor.js';
import { OwnAccount } from './own-account.js';

/** Where the owner of an account looks after it. */
@Controller(ACCOUNT_PATH)
@Access('member')
export class OwnAccountController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly account: OwnAccount,
    private readonly sessions: SessionService,
    private readonly signOuts: SignOut,
  ) {}

  @Post('password')
  @HttpCode(204)
  @Describe({
    summary: 'Changes the password; all other sessions end',
    refusals: {
      400: ['password-too-short', 'password-too-common'],
      403: ['wrong-credentials'],
      429: ['too-many-attempts'],
    },
    example: { body: { current: EXAMPLES.password, password: EXAMPLES.newPassword } },
  })
  async changePassword(
    @CurrentSession() session: Session,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(passwordChange, accountProblem) change: PasswordChange,
  ): Promise<void> {
    const unchanged = await this.account.changePassword(
      session,
      change,
      visitorOf(request, this.config),
    );
    if (unchanged === undefined) return;
    throw 'waitMs' in unchanged
      ? signInRefusal(unchanged.code, response, unchanged.waitMs)
      : accountRefusal(unchanged.code);
  }

  @Get('sessions')
  @Describe({ summary: 'Tells where one is signed in', answer: ownSessions })
  async list(@CurrentSession() { id, person }: Session): Promise<OwnSession[]> {
    const sessions = await this.sessions.listOf(person.id);
    return sessions.map((session) => ({ ...session, current: session.id === id }));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Signs out on one browser',
    example: { path: { id: EXAMPLES.session } },
  })
  async end(
    @CurrentSession() { person }: Session,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    // One that is over already is what was wanted.
    await this.signOuts.session(person.id, id);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Describe({ summary: 'Signs out everywhere' })
  async endAll(
    @CurrentSession() { person }: Session,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    await this.signOuts.everywhere(person.id);
    clearSessionCookie(request, response, this.config);
  }
}
