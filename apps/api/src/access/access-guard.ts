import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { visitorAddress } from '../http/visitor-address.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { SessionService } from '../sessions/session-service.js';
import { bearerOf, TokenDoor } from '../tokens/token-door.js';
import {
  Access,
  admit,
  ForTokens,
  mayUse,
  scopeOf,
  type AccessRule,
  type TokenArea,
} from './access.js';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** Holds every route to its rule. Who asks and in what role is looked up each time: what changes holds at once. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly tokens: TokenDoor,
  ) {}

  /** @throws {Error} where the route has no rule: a fault of the program, and nobody gets in by it */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(Access.KEY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw new Error(`${context.getHandler().name} has no rule of access`);
    if (rule === 'anyone') return true;
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    const address = visitorAddress(request, this.config);
    // Who shows a token asks by that alone, whatever cookie is there besides.
    if (bearerOf(request) !== undefined) {
      const response = context.switchToHttp().getResponse<ServerResponse>();
      const area = this.reflector.getAllAndOverride<TokenArea | undefined>(ForTokens, [
        context.getHandler(),
        context.getClass(),
      ]);
      const scope = area && scopeOf(area, request.method);
      const person = await this.tokens.admit(request, response, scope);
      admit(request, { actor: { person, address }, session: undefined });
      return true;
    }
    const session = await this.sessions.find(readSessionCookie(request, this.config));
    if (session === undefined) throw new HttpRefusal(UNAUTHORIZED, 'unauthorized');
    if (!mayUse(rule, session.role)) throw new HttpRefusal(FORBIDDEN, 'forbidden');
    admit(request, { actor: { person: session.person, address }, session });
    return true;
  }
}
