import { sessionResponse, type SessionResponse } from '@lets-meet/signaling-contracts';
import {
  REGISTER_PATH,
  registrationRequest,
  type RegistrationRequest,
} from '@lets-meet/signaling-contracts/members';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { accountProblem, accountRefusal, MAKING_REFUSALS } from '../accounts/account-request.js';
import { CONFIG, type Config } from '../config/config.js';
import { BodyOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { SessionDoor } from '../sessions/session-door.js';
import { signInRefusal } from '../sessions/sign-in-refusal.js';
import { visitorOf } from '../sessions/visitor.js';
import { Registration } from './registration.js';

/** Where people make their own account. */
@Controller(REGISTER_PATH)
@Access('anyone')
export class RegistrationController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly registration: Registration,
    private readonly door: SessionDoor,
  ) {}

  @Post()
  @Describe({
    summary: 'Makes the account of a member, and signs its owner in',
    detail:
      'Where the setting `selfRegistration` is on, which is off until an administrator changes it.',
    answer: sessionResponse,
    refusals: {
      ...MAKING_REFUSALS,
      403: ['registration-off', 'not-set-up', 'guest-blocked'],
      429: ['too-many-attempts'],
    },
    example: {
      body: { username: 'carla', name: 'Carla Ruiz', password: EXAMPLES.newPassword },
    },
  })
  async register(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
    @BodyOf(registrationRequest, accountProblem) typed: RegistrationRequest,
  ): Promise<SessionResponse> {
    const token = readSessionCookie(request, this.config);
    const done = await this.registration.run(typed, visitorOf(request, this.config), token);
    if (done.ok) return this.door.enter(request, response, done.identity);
    throw done.code === 'too-many-attempts'
      ? signInRefusal(done.code, response, done.waitMs)
      : accountRefusal(done.code);
  }
}
