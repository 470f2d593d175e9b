import { callIdOf } from '../end-steps.js';
import type { EndReason } from '../end-reason.js';
import type { End } from '../end.js';
import { isPartOf } from './server-side.js';
import type { Rules } from './rules.js';
import { DEVICE_NAMES, DEVICES, type DeviceName, type World } from './world.js';

/** More in flight than this means that the two sides keep answering each other. */
const MOST_IN_FLIGHT = 12;

/** What an end may tell its user without having it from the server. */
const OF_ITS_OWN: readonly EndReason[] = ['answered-elsewhere', 'no-path', 'media-lost'];

/** What is wrong in a world, at any moment. */
export function unsafe(world: World): string | undefined {
  for (const person of ['A', 'B']) {
    const running = world.calls.filter((call) => call.phase !== 'ended' && isPartOf(call, person));
    if (running.length > 1) return `${person} is in ${running.length} calls`;
  }
  for (const name of DEVICE_NAMES) {
    const { toServer, toClient } = world.devices[name];
    if (toServer.length + toClient.length > MOST_IN_FLIGHT) return `${name} and the server babble`;
  }
  return undefined;
}

/** What is wrong where nothing more will happen by itself, with every socket open and all timers run out. */
export function unsettled(world: World, rules: Rules): string | undefined {
  for (const call of world.calls) {
    if (call.phase === 'ringing') return `${call.id} rings for ever`;
  }
  for (const name of DEVICE_NAMES) {
    const wrong = stuck(world, name);
    if (wrong !== undefined) return wrong;
  }
  return disagreement(world, rules);
}

/** What is wrong where every message has arrived with every socket open: no timer may be needed to agree. */
export function disagreement(world: World, rules: Rules): string | undefined {
  for (const call of world.calls) {
    for (const name of DEVICE_NAMES) {
      const has = callIdOf(world.devices[name].end) === call.id;
      if (rules.viewOf(call, DEVICES[name]) !== null && !has) {
        return `the server has ${name} in ${call.id}, and it is not`;
      }
    }
  }
  for (const name of DEVICE_NAMES) {
    const wrong = disagrees(world, name, rules);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** The same where the sockets that are gone stay so: nobody waits for who will not come. */
export function abandoned(world: World, rules: Rules): string | undefined {
  for (const name of DEVICE_NAMES) {
    const { link } = world.devices[name];
    const wrong = stuck(world, name) ?? (link === 'up' ? disagrees(world, name, rules) : undefined);
    if (wrong !== undefined) return wrong;
  }
  for (const call of world.calls) {
    if (call.phase === 'ringing') return `${call.id} rings for ever`;
    if (call.phase !== 'in-progress') continue;
    const lost = [call.caller, call.callee].some(
      ({ deviceId }) => world.devices[deviceId as DeviceName].link !== 'up',
    );
    if (lost) return `the server keeps ${call.id} for a device that is gone`;
  }
  return undefined;
}

/**
 * What two ends tell their users of the same call when no socket was lost: the reason is the server's, except for those who
 * chose to end it, found no media, or are the other devices of one who answered.
 */
export function toldDifferently(world: World): string | undefined {
  for (const name of DEVICE_NAMES) {
    const { end } = world.devices[name];
    if (end.phase !== 'ended' || end.byUs || end.callId === undefined) continue;
    const call = world.calls.find(({ id }) => id === end.callId);
    if (call === undefined || OF_ITS_OWN.includes(end.reason)) continue;
    const reason = call.phase === 'ended' ? call.reason : 'none: it goes on';
    const same =
      end.reason === reason || (end.reason === 'declined-elsewhere' && reason === 'declined');
    if (!same) return `${name} is told ${end.reason}, the server ended ${call.id} for ${reason}`;
  }
  return undefined;
}

function stuck(world: World, name: DeviceName): string | undefined {
  const waiting: readonly End['phase'][] = [
    'dialling',
    'calling',
    'ringing',
    'answering',
    'connecting',
    'reconnecting',
  ];
  const { phase } = world.devices[name].end;
  return waiting.includes(phase) ? `${name} is ${phase} for ever` : undefined;
}

function disagrees(world: World, name: DeviceName, rules: Rules): string | undefined {
  const { end } = world.devices[name];
  const callId = callIdOf(end);
  if (callId === undefined) return undefined;
  const view = rules.viewOf(
    world.calls.find(({ id }) => id === callId),
    DEVICES[name],
  );
  if (view === null) return `${name} is in ${callId}, and the server does not have it there`;
  const talks = 'role' in end;
  if (talks !== (view.phase === 'in-progress')) {
    return `${name} is ${end.phase} in ${callId}, which for the server is ${view.phase}`;
  }
  const role = talks ? end.role : end.phase === 'calling' ? 'caller' : 'callee';
  return role === view.role ? undefined : `${name} and the server take its role differently`;
}

/** Where nobody does anything but dial, and all dials are used up: if A has dialled, so has B, and they are connected. */
export function glareConnects(world: World): string | undefined {
  const { phase } = world.devices.a1.end;
  if (world.dialsLeft > 0 || phase === 'idle' || phase === 'ringing') return undefined;
  return phase === 'connected' ? undefined : `A and B dialled each other, and a1 is ${phase}`;
}
