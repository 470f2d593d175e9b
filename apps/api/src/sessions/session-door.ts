import type { SessionResponse } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONFIG, type Config } from '../config/config.js';
import type { Identity } from './identity-service.js';
import { readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
import { visitorOf } from './visitor.js';

/** Lets the browser in that somebody proved with who they are: by the form, or by a one-time link. */
@Injectable()
export class SessionDoor {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: SignIn,
  ) {}

  /** A new session in the place of the one that the browser may have, and its cookie. */
  async enter(
    request: IncomingMessage,
    response: ServerResponse,
    identity: Identity,
  ): Promise<SessionResponse> {
    const before = readSessionCookie(request, this.config);
    const token = await this.signIns.enter(identity, visitorOf(request, this.config), before);
    setSessionCookie(request, response, this.config, token);
    return sessionResponseOf(identity);
  }
}

/** What a browser is told of who is signed in on it. */
export function sessionResponseOf({ person, role }: Identity): SessionResponse {
  return { person, role };
}
