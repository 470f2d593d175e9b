import type { CallStep, Notice } from './call.js';
import type { CallTimer } from './call-timers.js';
import { leftCallOf } from './end-steps.js';
import type { EndEvent, EndStep } from './end.js';
import { explore, type Expectation } from './testing/explore.js';
import type { Scope } from './testing/move.js';
import { glareConnects } from './testing/properties.js';
import { RULES, type Rules } from './testing/rules.js';
import { violationReport } from './testing/violation-report.js';
import { sameDevice } from './vocabulary.js';

/** One rule of the race table bent, and what the model has to say of it. */
interface Mutant {
  readonly rule: string;
  readonly bent: Partial<Rules>;
  readonly says: RegExp;
  readonly scope?: Partial<Scope>;
  readonly expect?: Expectation;
}

const SCOPE: Scope = {
  dials: 1,
  drops: 0,
  users: ['accept', 'decline', 'hang-up'],
  timers: true,
  media: 'connects',
};

const ONE_DROP: Partial<Scope> = { drops: 1, users: ['accept'] };
const NO_TIMERS: Partial<Scope> = { timers: false };

function withoutTimer(missing: CallTimer): Partial<Rules> {
  return {
    timersOf: (call, timeouts) =>
      new Map([...RULES.timersOf(call, timeouts)].filter(([timer]) => timer !== missing)),
  };
}

/** The server's machine with some notices left unsaid. */
function withoutNotices(isUnsaid: (notice: Notice) => boolean): Partial<Rules> {
  return {
    transitionCall: (call, event) => {
      const step = RULES.transitionCall(call, event);
      return step.ok
        ? { ...step, notices: step.notices.filter((notice) => !isUnsaid(notice)) }
        : step;
    },
  };
}

/** The client's machine deaf to one kind of event. */
function deafTo(type: EndEvent['type']): Partial<Rules> {
  return {
    transitionEnd: (end, event): EndStep =>
      event.type === type ? { end, commands: [] } : RULES.transitionEnd(end, event),
  };
}

const MUTANTS: readonly Mutant[] = [
  {
    rule: 'two who dial each other are connected',
    bent: {
      decideDial: (situation) => {
        const decision = RULES.decideDial(situation);
        return decision.kind === 'dial-back'
          ? { kind: 'refused', refusal: 'already-in-a-call' }
          : decision;
      },
    },
    says: /dialled each other/,
    scope: { dials: 2, users: [], timers: false },
    expect: glareConnects,
  },
  {
    rule: 'a cancel that crosses the accept ends the call',
    bent: {
      transitionCall: (call, event): CallStep =>
        call.phase === 'in-progress' && event.type === 'hang-up' && event.reason === 'cancelled'
          ? { ok: false, refusal: 'wrong-phase' }
          : RULES.transitionCall(call, event),
    },
    says: /the server has .* and it is not/,
    scope: NO_TIMERS,
  },
  {
    rule: 'an accept that comes after the cancel is refused',
    bent: {
      transitionCall: (call, event): CallStep =>
        call.phase === 'ended' && event.type === 'accept'
          ? RULES.transitionCall(
              { ...call, phase: 'ringing', offered: false, away: { caller: false, callee: false } },
              event,
            )
          : RULES.transitionCall(call, event),
    },
    says: /the server has a1 in c1, and it is not/,
  },
  {
    rule: 'the first of two accepts wins',
    bent: {
      transitionCall: (call, event): CallStep =>
        call.phase === 'in-progress' &&
        event.type === 'accept' &&
        !sameDevice(call.caller, event.by)
          ? { ok: true, call: { ...call, callee: event.by }, notices: [] }
          : RULES.transitionCall(call, event),
    },
    says: /.+/,
  },
  {
    rule: 'the other devices hear that one answered',
    bent: withoutNotices(
      (notice) => notice.say === 'ended' && notice.reason === 'answered-elsewhere',
    ),
    says: /ringing for ever/,
  },
  {
    rule: 'the other devices hear that one declined',
    bent: withoutNotices(
      (notice) => notice.say === 'ended' && notice.reason === 'declined-elsewhere',
    ),
    says: /ringing for ever/,
  },
  {
    rule: 'busy is per person',
    bent: {
      decideDial: (situation) =>
        RULES.decideDial({ ...situation, callerCall: undefined, calleeCall: undefined }),
    },
    says: /is in 2 calls/,
    scope: { dials: 2 },
  },
  {
    rule: 'a ring that nobody answers ends',
    bent: withoutTimer('ring'),
    says: /rings for ever/,
  },
  {
    rule: 'the caller hears that nobody answered',
    bent: withoutNotices((notice) => notice.say === 'not-available'),
    says: /calling for ever/,
  },
  {
    rule: 'a callee who does not come back ends the ring',
    bent: withoutTimer('callee-away'),
    says: /the server keeps/,
    scope: ONE_DROP,
  },
  {
    rule: 'a caller who does not come back ends the call',
    bent: withoutTimer('caller-away'),
    says: /the server keeps/,
    scope: ONE_DROP,
  },
  {
    rule: 'one who came back is no longer away',
    bent: {
      transitionCall: (call, event): CallStep =>
        event.type === 'device-back'
          ? { ok: true, call, notices: [] }
          : RULES.transitionCall(call, event),
    },
    says: /absence of one who is there/,
    scope: ONE_DROP,
  },
  {
    rule: 'a callee is away only when no device of theirs is left',
    bent: {
      transitionCall: (call, event): CallStep =>
        RULES.transitionCall(call, event.type === 'device-lost' ? { ...event, last: true } : event),
    },
    says: /absence of one who is there/,
    scope: ONE_DROP,
  },
  {
    rule: 'a client takes up what the server says on its return',
    bent: deafTo('synced'),
    says: /.+/,
    scope: ONE_DROP,
  },
  {
    rule: 'a page that was loaded anew leaves the conversation it had',
    bent: {
      transitionEnd: (end, event): EndStep =>
        end.phase === 'idle' && event.type === 'synced'
          ? { end, commands: [] }
          : RULES.transitionEnd(end, event),
    },
    says: /the server has .* and it is not/,
    scope: { ...ONE_DROP, ...NO_TIMERS },
  },
  {
    rule: 'a client without a socket gives up its ring',
    bent: deafTo('signaling-given-up'),
    says: /for ever/,
    scope: ONE_DROP,
  },
  {
    rule: 'a client remembers what it left',
    bent: {
      transitionEnd: (end, event): EndStep => {
        const forgets = event.type === 'synced' && leftCallOf(end) === event.call?.callId;
        return RULES.transitionEnd(forgets ? { phase: 'idle' } : end, event);
      },
    },
    says: /is in a call that its user left/,
    scope: { drops: 1 },
  },
  {
    rule: 'the other hears that one hung up',
    bent: withoutNotices((notice) => notice.say === 'ended' && notice.reason === 'hung-up'),
    says: /the server does not have it there/,
    scope: NO_TIMERS,
  },
  {
    rule: 'the caller hears of the accept',
    bent: withoutNotices((notice) => notice.say === 'accepted'),
    says: /is calling in c1, which for the server is in-progress/,
    scope: NO_TIMERS,
  },
  {
    rule: 'nothing of the callee leaves before Accept',
    bent: {
      transitionEnd: (end, event): EndStep => {
        const { end: next, commands } = RULES.transitionEnd(end, event);
        return event.type === 'rung' && next.phase === 'ringing'
          ? {
              end: next,
              commands: [...commands, { do: 'negotiate', callId: event.callId, role: 'callee' }],
            }
          : { end: next, commands };
      },
    },
    says: /negotiates before Accept/,
  },
  {
    rule: 'media that never connects is given up',
    bent: deafTo('set-up-timed-out'),
    says: /connecting for ever|goes round for ever/,
    scope: ONE_DROP,
  },
  {
    rule: 'an offer that was lost is said again',
    bent: { repeatOffers: false },
    says: /connecting for ever/,
    scope: { drops: 1, media: 'negotiated', users: ['accept'] },
  },
  {
    rule: 'who comes back while the media is being set up negotiates anew',
    bent: {
      transitionEnd: (end, event): EndStep => {
        const { end: next, commands } = RULES.transitionEnd(end, event);
        return { end: next, commands: commands.filter((command) => command.do !== 'renegotiate') };
      },
    },
    says: /connecting for ever/,
    scope: { drops: 1, media: 'negotiated', users: ['accept'] },
  },
];

describe('the model notices when a rule is broken', () => {
  for (const { rule, bent, says, scope, expect: expectation } of MUTANTS) {
    it(`that ${rule}`, () => {
      const result = explore(
        { ...SCOPE, ...scope },
        { ...RULES, ...bent },
        expectation ? { expect: expectation } : {},
      );
      expect(violationReport(result)).toMatch(says);
    });
  }
});
