import {
  SESSION_PATH,
  signInRequest,
  type SessionResponse,
  type SignInErrorCode,
  type SignInRequest,
} from '@lets-meet/signaling-contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { isForeign } from '../http/own-origin.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionService } from './session-service.js';
import { SignIn } from './sign-in.js';

const STATUS: Readonly<Record<SignInErrorCode, number>> = {
  'invalid-name': 400,
  'invalid-request': 400,
  'foreign-origin': 403,
  'name-taken': 409,
};

/** The session of a browser, which is a cookie that its pages cannot read. */
@Controller(SESSION_PATH)
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly signIns: SignIn,
  ) {}

  @Post()
  @Header('Cache-Control', 'no-store')
  async signIn(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    this.refuseForeign(request);
    const token = readSessionCookie(request, this.config);
    const signedIn = await this.signIns.signIn(parseSignIn(body), token);
    if (!signedIn.ok) throw refusal(signedIn.code);
    if (signedIn.token !== undefined) {
      setSessionCookie(request, response, this.config, signedIn.token);
    }
    return { person: signedIn.person };
  }

  /** That nobody is signed in is an answer and no error: browsers put errors on their console. */
  @Get()
  @Header('Cache-Control', 'no-store')
  async who(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<SessionResponse | undefined> {
    const session = await this.sessions.find(readSessionCookie(request, this.config));
    if (session !== undefined) return { person: session.person };
    response.statusCode = 204;
    return undefined;
  }

  @Delete()
  @HttpCode(204)
  @Header('Cache-Control', 'no-store')
  async signOut(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    this.refuseForeign(request);
    await this.signIns.signOut(readSessionCookie(request, this.config));
    clearSessionCookie(request, response, this.config);
  }

  private refuseForeign(request: IncomingMessage): void {
    if (isForeign(request, this.config)) throw refusal('foreign-origin');
  }
}

function parseSignIn(body: unknown): SignInRequest {
  const parsed = signInRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const aboutName = parsed.error.issues.every(({ path }) => path[0] === 'name');
  throw refusal(aboutName ? 'invalid-name' : 'invalid-request');
}

function refusal(code: SignInErrorCode): HttpRefusal {
  return new HttpRefusal(STATUS[code], code);
}
