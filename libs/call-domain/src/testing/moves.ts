import type { EndEvent } from '../end.js';
import { clientReceives, happensAt } from './client-side.js';
import { mediaMoves } from './media-moves.js';
import type { Add, Move, Scope } from './move.js';
import type { Rules } from './rules.js';
import { armedTimers, serverReceives, socketBack, socketLost, timerFires } from './server-side.js';
import { Turn } from './turn.js';
import {
  DEVICE_NAMES,
  FRESH_DEVICE,
  type DeviceName,
  type DeviceState,
  type ToClient,
  type ToServer,
  type World,
} from './world.js';

/** Everything that can happen next in a world. */
export function movesFrom(world: World, scope: Scope, rules: Rules): Move[] {
  const moves: Move[] = [];
  const add = (kind: Move['kind'], label: () => string, play: (turn: Turn) => void): void => {
    const turn = new Turn(world, rules, scope.media === 'negotiated');
    play(turn);
    moves.push({ kind, label, world: turn.done(), faults: turn.faults });
  };
  for (const name of DEVICE_NAMES) {
    const device = world.devices[name];
    deliveries(device, name, add);
    for (const event of userEvents(world, name, scope)) {
      add(
        'free',
        () => `${name}'s user: ${event.type}`,
        (turn) => {
          if (event.type === 'dial') turn.countDial();
          happensAt(turn, name, event);
        },
      );
    }
    mediaMoves(world, name, scope, rules, add);
    linkMoves(world, name, scope, add);
  }
  if (scope.timers) {
    for (const call of world.calls) {
      for (const timer of armedTimers(rules, call)) {
        add(
          'settles',
          () => `server: timer ${timer} of ${call.id}`,
          (turn) => {
            timerFires(turn, call.id, timer);
          },
        );
      }
    }
  }
  return moves;
}

function deliveries(device: DeviceState, name: DeviceName, add: Add): void {
  const [toServer, ...restToServer] = device.toServer;
  if (toServer) {
    add(
      'settles',
      () => `${name} → server: ${describe(toServer)}`,
      (turn) => {
        turn.change(name, { toServer: restToServer });
        serverReceives(turn, name, toServer);
      },
    );
  }
  const [toClient, ...restToClient] = device.toClient;
  if (toClient) {
    add(
      'settles',
      () => `server → ${name}: ${describe(toClient)}`,
      (turn) => {
        turn.change(name, { toClient: restToClient });
        clientReceives(turn, name, toClient);
      },
    );
  }
}

function userEvents(world: World, name: DeviceName, scope: Scope): EndEvent[] {
  const { end, link } = world.devices[name];
  const may = (event: (typeof scope.users)[number]): EndEvent[] =>
    scope.users.includes(event) ? [{ type: event }] : [];
  const other = name === 'a1' ? 'B' : 'A';
  // Who has no socket cannot dial: the client does not offer it.
  const dial: EndEvent[] =
    world.dialsLeft > 0 && link === 'up'
      ? [{ type: 'dial', peer: { id: other, name: other } }]
      : [];
  switch (end.phase) {
    case 'idle':
      return dial;
    case 'ended':
      return [...dial, ...may('dismiss')];
    case 'dialling':
      return end.cancelled ? [] : may('hang-up');
    case 'ringing':
      return [...may('accept'), ...may('decline')];
    default:
      return may('hang-up');
  }
}

function linkMoves(world: World, name: DeviceName, scope: Scope, add: Add): void {
  const device = world.devices[name];
  if (device.link === 'up') {
    if (world.dropsLeft === 0) return;
    const { phase } = device.end;
    const seeks = phase === 'connecting' || phase === 'reconnecting';
    const left: DeviceState =
      seeks && device.descriptions === 'stable' ? { ...device, descriptions: 'stale' } : device;
    const drop = (verb: string, after: DeviceState): void => {
      add(
        'free',
        () => `${name} ${verb}`,
        (turn) => {
          turn.countDrop();
          turn.devices[name] = { ...after, link: 'down', toServer: [], toClient: [] };
          socketLost(turn, name);
        },
      );
    };
    drop('loses its socket', left);
    drop('reloads its page', FRESH_DEVICE);
    return;
  }
  add(
    'returns',
    () => `${name} has a socket again`,
    (turn) => {
      turn.change(name, { link: 'up' });
      socketBack(turn, name);
    },
  );
  if (device.link === 'down' && scope.timers) {
    add(
      'settles',
      () => `${name}: signaling-given-up`,
      (turn) => {
        turn.change(name, { link: 'given-up' });
        happensAt(turn, name, { type: 'signaling-given-up' });
      },
    );
  }
}

function describe(message: ToServer | ToClient): string {
  if ('say' in message) {
    const { say, ...rest } = message;
    return `${say} ${Object.values(rest).join(' ')}`;
  }
  if ('relay' in message) return `${message.relay.say} ${message.callId}`;
  if (message.raise.type === 'synced') {
    const { call } = message.raise;
    return call ? `synced: ${call.phase} ${call.role} of ${call.callId}` : 'synced: no call';
  }
  const { type, ...rest } = message.raise;
  const facts = Object.values(rest).filter((fact) => typeof fact === 'string');
  return `${type} ${facts.join(' ')}`;
}
