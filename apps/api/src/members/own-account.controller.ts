import {
  ACCOUNT_PATH,
  passwordChange,
  type OwnSession,
} from '@lets-meet/signaling-contracts/members';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
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
import { accountRefusal, parseAccountRequest } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
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
  async changePassword(
    @CurrentSession() session: Session,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<void> {
    const change = parseAccountRequest(passwordChange, body);
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
  @Header('Cache-Control', 'no-store')
  async list(@CurrentSession() { id, person }: Session): Promise<OwnSession[]> {
    const sessions = await this.sessions.listOf(person.id);
    return sessions.map((session) => ({ ...session, current: session.id === id }));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  async end(
    @CurrentSession() { person }: Session,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    // One that is over already is what was wanted.
    await this.signOuts.session(person.id, id);
  }

  @Delete('sessions')
  @HttpCode(204)
  async endAll(
    @CurrentSession() { person }: Session,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    await this.signOuts.everywhere(person.id);
    clearSessionCookie(request, response, this.config);
  }
}
