import {
  SESSION_PATH,
  sessionResponse,
  signInRequest,
  type SessionResponse,
  type SignInRequest,
} from '@lets-meet/signaling-contracts';
import { Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { BodyOf, type RefusalOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { sessionResponseOf } from './session-door.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionService } from './session-service.js';
import { SignIn } from './sign-in.js';
import { SIGN_IN_REFUSALS, signInRefusal } from './sign-in-refusal.js';
import { SignOut } from './sign-out.js';
import { visitorOf } from './visitor.js';

/** A guest hears that it is the name. */
const signInProblem: RefusalOf = (fields) =>
  new HttpRefusal(
    400,
    fields.every((field) => field === 'name') ? 'invalid-name' : 'invalid-request',
  );

/** The session of a browser, which is a cookie that its pages cannot read. */
@Controller(SESSION_PATH)
@Access('anyone')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly signIns: SignIn,
    private readonly signOuts: SignOut,
  ) {}

  @Post()
  @Describe({
    summary: 'Signs somebody in: a guest by a name, or the owner of an account',
    answer: sessionResponse,
    refusals: SIGN_IN_REFUSALS,
    example: {
      body: { kind: 'account', username: EXAMPLES.username, password: EXAMPLES.password },
    },
  })
  async signIn(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(signInRequest, signInProblem) wanted: SignInRequest,
  ): Promise<SessionResponse> {
    const token = readSessionCookie(request, this.config);
    const visitor = visitorOf(request, this.config);
    const signedIn = await this.signIns.signIn(wanted, visitor, token);
    if (!signedIn.ok) throw signInRefusal(signedIn.code, response, signedIn.waitMs);
    if (signedIn.token !== undefined) {
      setSessionCookie(request, response, this.config, signedIn.token);
    }
    return sessionResponseOf(signedIn.identity);
  }

  /** That nobody is signed in is an answer and no error: browsers put errors on their console. */
  @Get()
  @Describe({
    summary: 'Tells who is signed in',
    answer: sessionResponse,
    otherwise: { 204: 'Nobody is.' },
  })
  async who(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<SessionResponse | undefined> {
    const session = await this.sessions.find(readSessionCookie(request, this.config));
    if (session !== undefined) return sessionResponseOf(session);
    response.statusCode = 204;
    return undefined;
  }

  @Delete()
  @HttpCode(204)
  @Describe({ summary: 'Signs out' })
  async signOut(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    const { address } = visitorOf(request, this.config);
    await this.signOuts.token(readSessionCookie(request, this.config), address);
    clearSessionCookie(request, response, this.config);
  }
}
