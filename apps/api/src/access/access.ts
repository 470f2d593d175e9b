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

/** Somebody who is signed in does something, from somewhere: as the audit log wants it. */
export interface Actor {
  readonly person: Session['person'];
  readonly address: string;
}

/** What the guard found out of a request that it let pass. */
interface Admission {
  readonly session: Session;
  readonly address: string;
}

const admissions = new WeakMap<IncomingMessage, Admission>();

/** Said by the guard, of a request that it lets pass. */
export function admit(request: IncomingMessage, admission: Admission): void {
  admissions.set(request, admission);
}

/** The session of whoever asks, in a handler whose rule is not `anyone`: as its parameter. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => admissionOf(context).session,
);

/** Who asks and from where, likewise. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { session, address } = admissionOf(context);
  return { person: session.person, address };
});

function admissionOf(context: ExecutionContext): Admission {
  const admission = admissions.get(context.switchToHttp().getRequest<IncomingMessage>());
  if (admission === undefined) throw new Error('The rule of this route lets in who has no session');
  return admission;
}
