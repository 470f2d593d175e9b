import { callIdOf } from '../end-steps.js';
import { happensAt, offer } from './client-side.js';
import type { Add, Move, Scope } from './move.js';
import type { Rules } from './rules.js';
import type { Turn } from './turn.js';
import { DEVICE_NAMES, type DeviceName, type DeviceState, type World } from './world.js';

type MediaEvent =
  'media-connected' | 'media-interrupted' | 'set-up-timed-out' | 'reconnect-timed-out';

/** What the media of an end may do next: connect, break, give up, offer. */
export function mediaMoves(
  world: World,
  name: DeviceName,
  scope: Scope,
  rules: Rules,
  add: Add,
): void {
  const { end } = world.devices[name];
  const callId = callIdOf(end);
  if (callId === undefined || !('role' in end) || end.phase === 'ended') return;
  const other = DEVICE_NAMES.find((it) => it !== name && isTalkingIn(world.devices[it], callId));
  const media = (kind: Move['kind'], type: MediaEvent): void => {
    add(
      kind,
      () => `${name}: ${type}`,
      (turn) => {
        happensAt(turn, name, { type, callId });
      },
    );
  };
  const negotiated = scope.media === 'negotiated';
  if (negotiated && other !== undefined) offerMoves(world, name, other, rules, add);
  const connectable =
    other !== undefined && (!negotiated || (isStable(world, name) && isStable(world, other)));
  // Where the negotiation itself is looked at, it has to come to its end without the ways out.
  const hasToConnect =
    negotiated &&
    other !== undefined &&
    [name, other].every((it) => world.devices[it].link === 'up');
  const timers = scope.timers && !hasToConnect;
  switch (end.phase) {
    case 'connecting':
      if (connectable) media('settles', 'media-connected');
      if (timers) media('settles', 'set-up-timed-out');
      return;
    case 'connected':
      if (other === undefined) media('settles', 'media-interrupted');
      else if (scope.media !== 'connects') media('free', 'media-interrupted');
      return;
    case 'reconnecting':
      if (connectable) media('settles', 'media-connected');
      if (timers) media('settles', 'reconnect-timed-out');
  }
}

/** The offers that a connection makes of its own accord: one that had no answer again, and ICE restarts. */
function offerMoves(
  world: World,
  name: DeviceName,
  other: DeviceName,
  rules: Rules,
  add: Add,
): void {
  const { end, descriptions } = world.devices[name];
  if (!('role' in end) || end.phase === 'ended') return;
  const { callId, phase, role } = end;
  const offers = (kind: Move['kind'], verb: string, play: (turn: Turn) => void): void => {
    add(
      kind,
      () => `${name} ${verb}`,
      (turn) => {
        play(turn);
        offer(turn, name, callId);
      },
    );
  };
  const restarts = phase === 'reconnecting' && descriptions === 'stable';
  if (restarts && world.dropsLeft > 0) {
    offers('free', 'restarts ICE', (turn) => {
      turn.countDrop();
    });
  }
  if (!rules.repeatOffers || !isQuiet(world, name) || !isQuiet(world, other)) return;
  // The caller ignores an offer while its own waits for an answer.
  const isHeard = role === 'caller' || world.devices[other].descriptions !== 'offering';
  if (isHeard && descriptions === 'offering') {
    offers('settles', 'repeats its offer', () => undefined);
  }
  // Who offers at the start restarts first; the other only where that one sees no need.
  const otherPhase = world.devices[other].end.phase;
  if (phase === 'reconnecting' && (role === 'caller' || otherPhase !== 'reconnecting')) {
    const isDone = isStable(world, name) && isStable(world, other);
    if (!isDone && isHeard && descriptions !== 'offering') {
      offers('settles', 'restarts ICE again', () => undefined);
    }
  }
}

function isStable(world: World, name: DeviceName): boolean {
  return world.devices[name].descriptions === 'stable';
}

/** The socket is open and nothing is in flight on it. */
function isQuiet(world: World, name: DeviceName): boolean {
  const { link, toServer, toClient } = world.devices[name];
  return link === 'up' && toServer.length === 0 && toClient.length === 0;
}

function isTalkingIn(device: DeviceState, callId: string): boolean {
  return 'role' in device.end && device.end.phase !== 'ended' && device.end.callId === callId;
}
