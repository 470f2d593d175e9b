import type { Call } from '../call.js';
import { IDLE, type End, type EndEvent } from '../end.js';
import type { HangUpReason } from '../end-reason.js';
import type { CallAnswer, CallId, Device, PersonId } from '../vocabulary.js';

/** Two people: A has one device, B has two. */
export type DeviceName = 'a1' | 'b1' | 'b2';
export const DEVICE_NAMES: readonly DeviceName[] = ['a1', 'b1', 'b2'];

export const DEVICES: Readonly<Record<DeviceName, Device>> = {
  a1: { personId: 'A', deviceId: 'a1' },
  b1: { personId: 'B', deviceId: 'b1' },
  b2: { personId: 'B', deviceId: 'b2' },
};

export function devicesOf(person: PersonId): readonly DeviceName[] {
  return DEVICE_NAMES.filter((name) => DEVICES[name].personId === person);
}

/** A message on its way from a device to the server. */
export type ToServer =
  | { readonly say: 'pre-offer'; readonly calleeId: PersonId }
  | { readonly say: 'pre-offer-answer'; readonly callId: CallId; readonly answer: CallAnswer }
  | { readonly say: 'user-hanged-up'; readonly callId: CallId; readonly reason: HangUpReason }
  | (Relayed & { readonly callId: CallId });

/** A message or ack on its way to a device: what it will raise there, or a description for its connection. */
export type ToClient =
  { readonly raise: EndEvent } | { readonly relay: Relayed; readonly callId: CallId };

/** `first`: the offer that is said while it rings and again after Accept. */
export interface Relayed {
  readonly say: 'webRTC-offer' | 'webRTC-answer';
  readonly first?: true;
}

/**
 * One device with its socket: two queues that keep their order, acks among the messages. What is in flight is lost with
 * the socket, and server and client learn of that at one moment. That is enough: what either does before it learns of it
 * cannot reach the other, so it is as if the socket had dropped that much later.
 */
export interface DeviceState {
  /** `given-up`: down, and the client has told itself so. */
  readonly link: 'up' | 'down' | 'given-up';
  readonly end: End;
  readonly toServer: readonly ToServer[];
  readonly toClient: readonly ToClient[];
  /**
   * Its connection's descriptions. `prepared`: the offer came while it rang, and its answer waits for Accept. `stale`:
   * candidates may be lost, so that a new offer is needed.
   */
  readonly descriptions?: 'none' | 'prepared' | 'offering' | 'stable' | 'stale';
  /** The call that its user said no to last. Nothing acts on it: properties look at it. */
  readonly refused?: CallId;
}

/** Everything there is between two moments. */
export interface World {
  /** The server's calls: those that run, and the ended ones that somebody or something still names. */
  readonly calls: readonly Call[];
  readonly devices: Readonly<Record<DeviceName, DeviceState>>;
  /** How many more times somebody may dial, and a socket may drop. */
  readonly dialsLeft: number;
  readonly dropsLeft: number;
}

export const FRESH_DEVICE: DeviceState = { link: 'up', end: IDLE, toServer: [], toClient: [] };

/** The ids of calls that a device, or a message to or from it, names. */
export function callsNamedBy(device: DeviceState): Set<CallId> {
  const { end } = device;
  const named = new Set<CallId>();
  const add = (id: CallId | undefined): void => {
    if (id !== undefined) named.add(id);
  };
  add(device.refused);
  if ('callId' in end) add(end.callId);
  if ('left' in end) add(end.left);
  if ('crossing' in end) add(end.crossing.callId);
  for (const message of device.toServer) if ('callId' in message) add(message.callId);
  for (const message of device.toClient) {
    if ('relay' in message) add(message.callId);
    else if ('callId' in message.raise) add(message.raise.callId);
    else if (message.raise.type === 'synced') add(message.raise.call?.callId);
  }
  return named;
}
