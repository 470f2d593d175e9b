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
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { isFromThisMachine, visitorAddress, visitorNetwork } from '../http/visitor-address.js';
import type { Identity, Visitor } from './identity-service.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionService } from './session-service.js';
import { SignIn } from './sign-in.js';

const STATUS: Readonly<Record<SignInErrorCode, number>> = {
  'invalid-name': 400,
  'invalid-request': 400,
  'foreign-origin': 403,
  'name-taken': 409,
  'name-reserved': 409,
  'guests-not-allowed': 403,
  'not-set-up': 403,
  'wrong-credentials': 403,
  'too-many-attempts': 429,
};

/** The session of a browser, which is a cookie that its pages cannot read. */
@Controller(SESSION_PATH)
@Access('anyone')
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
    const token = readSessionCookie(request, this.config);
    const visitor = visitorOf(request, this.config);
    const signedIn = await this.signIns.signIn(parseSignIn(body), visitor, token);
    if (!signedIn.ok) {
      const { code, waitMs = 0 } = signedIn;
      if (waitMs > 0) response.setHeader('Retry-After', Math.ceil(waitMs / 1_000));
      throw refusal(code);
    }
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
    const address = visitorAddress(request, this.config);
    await this.signIns.signOut(readSessionCookie(request, this.config), address);
    clearSessionCookie(request, response, this.config);
  }
}

/** What a browser is told of who is signed in on it. */
export function sessionResponseOf({ person, role }: Identity): SessionResponse {
  return { person, role };
}

function visitorOf(request: IncomingMessage, config: Config): Visitor {
  const address = visitorAddress(request, config);
  return {
    address,
    network: visitorNetwork(address),
    isLocal: isFromThisMachine(request, config),
  };
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
