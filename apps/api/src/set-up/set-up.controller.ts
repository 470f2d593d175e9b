import {
  SET_UP_PATH,
  setUpRequest,
  type SessionResponse,
  type SetUpErrorCode,
  type SetUpRequest,
} from '@lets-meet/signaling-contracts';
import { Body, Controller, Header, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { visitorAddress } from '../http/visitor-address.js';
import { readSessionCookie, setSessionCookie } from '../sessions/session-cookie.js';
import { sessionResponseOf } from '../sessions/session.controller.js';
import { SignIn } from '../sessions/sign-in.js';
import { SetUp } from './set-up.js';

const STATUS: Readonly<Record<SetUpErrorCode, number>> = {
  'invalid-username': 400,
  'invalid-name': 400,
  'password-too-short': 400,
  'password-too-common': 400,
  'invalid-request': 400,
  'link-not-valid': 403,
  'foreign-origin': 403,
  'username-taken': 409,
  'name-taken': 409,
};

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, SetUpErrorCode>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};

/** Where the first administrator is made, who is signed in by it. */
@Controller(SET_UP_PATH)
@Access('anyone')
export class SetUpController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly setUp: SetUp,
    private readonly signIns: SignIn,
  ) {}

  @Post()
  @Header('Cache-Control', 'no-store')
  async run(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @Body() body: unknown,
  ): Promise<SessionResponse> {
    const address = visitorAddress(request, this.config);
    const done = await this.setUp.run(parse(body), address);
    if (!done.ok) throw refusal(done.code);
    const before = readSessionCookie(request, this.config);
    const token = await this.signIns.enter(done.identity, before, address);
    setSessionCookie(request, response, this.config, token);
    return sessionResponseOf(done.identity);
  }
}

function parse(body: unknown): SetUpRequest {
  const parsed = setUpRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const [field] = parsed.error.issues[0]?.path ?? [];
  throw refusal(PROBLEMS[String(field)] ?? 'invalid-request');
}

function refusal(code: SetUpErrorCode): HttpRefusal {
  return new HttpRefusal(STATUS[code], code);
}
