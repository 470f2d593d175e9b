import {
  SESSION_PATH,
  signInRequest,
  type SessionResponse,
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
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { sessionResponseOf } from './session-door.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionService } from './session-service.js';
import { SignIn } from './sign-in.js';
import { signInRefusal } from './sign-in-refusal.js';
import { SignOut } from './sign-out.js';
import { visitorOf } from './visitor.js';

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
  @Header('Cache-Control', 'no-store')
  async signIn(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    const token = readSessionCookie(request, this.config);
    const visitor = visitorOf(request, this.config);
    const signedIn = await this.signIns.signIn(parseSignIn(body, response), visitor, token);
    if (!signedIn.ok) throw signInRefusal(signedIn.code, response, signedIn.waitMs);
    if (signedIn.token !== undefined) {
      setSessionCookie(request, response, this.config, signedIn.token);
    }
    return sessionResponseOf(signedIn.identity);
  }

  /** That nobody is signed in is an answer and no error: browsers put errors on their console. */
  @Get()
  @Header('Cache-Control', 'no-store')
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
  @Header('Cache-Control', 'no-store')
  async signOut(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    const { address } = visitorOf(request, this.config);
    await this.signOuts.token(readSessionCookie(request, this.config), address);
    clearSessionCookie(request, response, this.config);
  }
}

function parseSignIn(body: unknown, response: ServerResponse): SignInRequest {
  const parsed = signInRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const aboutName = parsed.error.issues.every(({ path }) => path[0] === 'name');
  throw signInRefusal(aboutName ? 'invalid-name' : 'invalid-request', response);
}
