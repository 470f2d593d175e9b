import type { Person } from './person';

/** One of them calls, the other accepts, and both see each other. */
export async function connect(caller: Person, callee: Person): Promise<void> {
  await caller.call(callee);
  await callee.expectRing(caller);
  await callee.accept();
  await expectConnected(caller, callee);
}

export async function expectConnected(one: Person, other: Person): Promise<void> {
  await Promise.all([one.expectInCallWith(other), other.expectInCallWith(one)]);
}

export async function expectBothFree(one: Person, other: Person): Promise<void> {
  await Promise.all([one.expectFree(), other.expectFree()]);
}
