import { sideOf } from './call-transition.js';
import type { Call } from './call.js';
import type { CallId, CallSide, Device, PersonId } from './vocabulary.js';

/** What one device has to know of a call to take its place in it, for example after its socket came back. */
export interface CallView {
  readonly callId: CallId;
  readonly phase: 'ringing' | 'in-progress';
  readonly role: CallSide;
  readonly peerId: PersonId;
}

/** The call as this device takes part in it, or null where it does not. */
export function viewOf(call: Call | undefined, device: Device): CallView | null {
  if (call === undefined || call.phase === 'ended') return null;
  const role = call.phase === 'ringing' ? ringRole(call, device) : sideOf(call, device);
  if (role === undefined) return null;
  const peerId = role === 'caller' ? call.calleeId : call.caller.personId;
  return { callId: call.id, phase: call.phase, role, peerId };
}

function ringRole(call: Call, device: Device): CallSide | undefined {
  if (device.personId === call.calleeId) return 'callee';
  const isCaller =
    device.personId === call.caller.personId && device.deviceId === call.caller.deviceId;
  return isCaller ? 'caller' : undefined;
}
