import { transitionCall } from './call-transition.js';
import { callIdOf } from './end-steps.js';
import { transitionEnd } from './end-transition.js';
import {
  ALL_CALL_EVENTS,
  ALL_CALLS,
  ALL_END_EVENTS,
  ALL_ENDS,
  STRANGER,
} from './testing/samples.js';

describe('the machine of the call', () => {
  it('has an answer to every event in every phase, and keeps who the call is between', () => {
    for (const call of ALL_CALLS) {
      for (const event of ALL_CALL_EVENTS) {
        const step = transitionCall(call, event);
        if (!step.ok) continue;
        const { id, caller, calleeId } = step.call;
        expect({ id, caller, calleeId })
          .withContext(`${call.phase}: ${event.type}`)
          .toEqual({ id: call.id, caller: call.caller, calleeId: call.calleeId });
      }
    }
  });

  it('never goes back: in progress does not ring again, and ended stays ended for its reason', () => {
    const order = ['ringing', 'in-progress', 'ended'];
    for (const call of ALL_CALLS) {
      for (const event of ALL_CALL_EVENTS) {
        const step = transitionCall(call, event);
        if (!step.ok) continue;
        const context = `${call.phase}: ${event.type}`;
        expect(order.indexOf(step.call.phase))
          .withContext(context)
          .toBeGreaterThanOrEqual(order.indexOf(call.phase));
        if (call.phase === 'ended') expect(step.call).withContext(context).toBe(call);
      }
    }
  });

  it('tells nobody anything when nothing happened, except by passing a message on', () => {
    for (const call of ALL_CALLS) {
      for (const event of ALL_CALL_EVENTS) {
        const step = transitionCall(call, event);
        if (!step.ok || step.call !== call) continue;
        const said = step.notices.filter(({ say }) => say !== 'relay');
        expect(said).withContext(`${call.phase}: ${event.type}`).toEqual([]);
      }
    }
  });

  it('refuses whatever a stranger asks, as if the call did not exist', () => {
    for (const call of ALL_CALLS) {
      for (const event of ALL_CALL_EVENTS) {
        if (!('by' in event) || event.by !== STRANGER) continue;
        expect(transitionCall(call, event))
          .withContext(`${call.phase}: ${event.type}`)
          .toEqual({ ok: false, refusal: 'unknown-call' });
      }
    }
  });
});

describe('the machine of the end', () => {
  it('has an answer to every event in every phase, with media for exactly the call it is in', () => {
    for (const end of ALL_ENDS) {
      for (const event of ALL_END_EVENTS) {
        const { end: next, commands } = transitionEnd(end, event);
        let prepared = callIdOf(end);
        for (const command of commands) {
          if (command.do === 'prepare-media') prepared = command.callId;
          if (command.do === 'tear-down') prepared = undefined;
        }
        const context = `${JSON.stringify(end)} ${JSON.stringify(event)}`;
        expect(prepared).withContext(context).toEqual(callIdOf(next));
      }
    }
  });

  it('negotiates only with its user accepting, or once they have accepted or dialled', () => {
    const yes = ['dialling', 'calling', 'answering', 'connecting', 'connected', 'reconnecting'];
    for (const end of ALL_ENDS) {
      for (const event of ALL_END_EVENTS) {
        const { commands } = transitionEnd(end, event);
        const negotiates = commands.some(({ do: what }) => what.endsWith('negotiate'));
        // The ack of one's own dial finds it ringing when glare and a returning socket meet.
        if (!negotiates || event.type === 'dial-accepted' || event.type === 'accept') continue;
        expect(yes).withContext(`${end.phase}: ${event.type}`).toContain(end.phase);
      }
    }
  });
});
