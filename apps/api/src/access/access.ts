import type { TokenScope } from '@lets-meet/signaling-contracts/administration';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { IncomingMessage } from 'node:http';
import type { Identity } from '../sessions/identity-service.js';
import type { Session } from '../sessions/session.js';

/** Who may use a route, from all to few: each may what those after it ask for, and not the other way round. */
export type AccessRule =
  | 'anyone'
  /** Guests as well. */
  | 'signed-in'
  /** Who has an account. */
  | 'member'
  | 'administrator';

/** The rule of a route: on its handler, or on its controller for all of them. A route without one is refused. */
export const Access = Reflector.createDecorator<AccessRule>();

/** What a token has to be allowed for these routes: to read it, or to change it. */
export type TokenArea = TokenScope extends `${infer Area}:${string}` ? Area : never;

/** Lets tokens use a route, or all of a controller. Without it only people do, whatever a token may. */
export const ForTokens = Reflector.createDecorator<TokenArea>();

/** The scope that a token needs for a route; not every one there could be exists. */
export function scopeOf(area: TokenArea, method: string | undefined): string {
  return `${area}:${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`;
}

const RANKS: Readonly<Record<Identity['role'], number>> = { guest: 1, member: 2, administrator: 3 };
const LEAST: Readonly<Record<AccessRule, number>> = {
  anyone: 0,
  'signed-in': RANKS.guest,
  member: RANKS.member,
  administrator: RANKS.administrator,
};

/** @param role undefined is nobody who is signed in */
export function mayUse(rule: AccessRule, role: Identity['role'] | undefined): boolean {
  return (role === undefined ? 0 : RANKS[role]) >= LEAST[rule];
}

/** Somebody does something, from somewhere: as the audit log wants it. A program does it in the name of its token's owner. */
export interface Actor {
  readonly person: Session['person'];
  readonly address: string;
}

/** What the guard found out of a request that it let pass. */
interface Admission {
  readonly actor: Actor;
  /** Undefined where it is a token that was shown. */
  readonly session: Session | undefined;
}

const admissions = new WeakMap<IncomingMessage, Admission>();

/** Said by the guard, of a request that it lets pass. */
export function admit(request: IncomingMessage, admission: Admission): void {
  admissions.set(request, admission);
}

/** The session of whoever asks, in a handler whose rule is not `anyone`, and which is not for tokens: as its parameter. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => {
    const { session } = admissionOf(context);
    if (session === undefined) throw new Error('This route is for tokens, which have no session');
    return session;
  },
);

/** Who asks and from where, likewise. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => admissionOf(context).actor,
);

function admissionOf(context: ExecutionContext): Admission {
  const admission = admissions.get(context.switchToHttp().getRequest<IncomingMessage>());
  if (admission === undefined) throw new Error('The rule of this route lets in who is nobody');
  return admission;
}
