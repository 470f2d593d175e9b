import { explore, type Exploration } from './testing/explore.js';
import { glareConnects } from './testing/properties.js';
import type { Scope } from './testing/move.js';
import { RULES } from './testing/rules.js';
import { violationReport } from './testing/violation-report.js';

const ALL_USERS = ['accept', 'decline', 'hang-up'] as const;
const NEAREST = 100_000;

/** Between them these see every race of the table in docs/call-flow.md; each is explored to its end, or to its stated bound. */
const SCOPES: readonly {
  readonly promise: string;
  readonly scope: Scope;
  /** Where it is too large to be seen whole: the states that are nearest to the start. */
  readonly nearest?: number;
}[] = [
  {
    promise: 'one call, whatever users do, while a socket drops and the path of the media breaks',
    scope: { dials: 1, drops: 1, users: ALL_USERS, timers: true, media: 'breaks' },
  },
  {
    promise: 'one call with its offers and answers, while a socket drops',
    scope: { dials: 1, drops: 1, users: ['accept'], timers: true, media: 'negotiated' },
  },
  {
    promise: 'one call with its offers and answers, whatever users do',
    scope: { dials: 1, drops: 0, users: ALL_USERS, timers: true, media: 'negotiated' },
  },
  {
    promise: 'one call that is accepted, while sockets drop twice',
    scope: { dials: 1, drops: 2, users: ['accept'], timers: true, media: 'connects' },
  },
  {
    promise: 'two dials that may cross, accepted or declined',
    scope: { dials: 2, drops: 0, users: ['accept', 'decline'], timers: true, media: 'connects' },
  },
  {
    promise: 'two dials that may cross or be declined, while a socket drops',
    scope: { dials: 2, drops: 1, users: ['decline'], timers: true, media: 'connects' },
  },
  {
    promise: 'one call without the help of timers, while a socket drops',
    scope: { dials: 1, drops: 1, users: ALL_USERS, timers: false, media: 'connects' },
  },
  {
    promise: 'two dials without the help of timers, accepted and hung up',
    scope: { dials: 2, drops: 0, users: ['accept', 'hang-up'], timers: false, media: 'connects' },
  },
  {
    promise: 'two dials without the help of timers, accepted or declined, while a socket drops',
    scope: { dials: 2, drops: 1, users: ['accept', 'decline'], timers: false, media: 'connects' },
  },
  {
    promise: 'two dials and everything that users do, while sockets drop twice',
    scope: {
      dials: 2,
      drops: 2,
      users: [...ALL_USERS, 'dismiss'],
      timers: true,
      media: 'connects',
    },
    nearest: NEAREST,
  },
];

describe('two people, three devices, the server and all that is in flight between them', () => {
  const explored: Exploration[] = [];

  for (const { promise, scope, nearest } of SCOPES) {
    it(`stay in order: ${promise}`, () => {
      const result = explore(scope, RULES, nearest === undefined ? {} : { mostStates: nearest });
      explored.push(result);
      expect(violationReport(result)).toBe('');
      expect(result.complete).toBe(nearest === undefined);
    });
  }

  it('connect whenever both dial each other, without a ring', () => {
    const scope: Scope = { dials: 3, drops: 0, users: [], timers: false, media: 'connects' };
    const result = explore(scope, RULES, { expect: glareConnects });
    explored.push(result);
    expect(violationReport(result)).toBe('');
    expect(result.complete).toBeTrue();
  });

  afterAll(() => {
    const sum = (of: (result: Exploration) => number): string =>
      explored.reduce((total, result) => total + of(result), 0).toLocaleString('en');
    const whole = explored.filter(({ complete }) => complete).length;
    console.log(
      `call model: ${sum(({ states }) => states)} states, ` +
        `${sum(({ transitions }) => transitions)} transitions in ${explored.length} scopes ` +
        `(at most 3 dials, 2 drops), ${whole} of them complete, the largest to ${NEAREST.toLocaleString('en')} states`,
    );
  });
});
