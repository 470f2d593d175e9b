import type { CallSide, EndReason, Peer } from '@lets-meet/call-domain';

/** How the end of a call is told. */
export type CallEnding =
  /** The call did not come about, or broke: a dialog says why. */
  | {
      readonly tell: 'dialog';
      /** "Call not connected", or that it ended. */
      readonly heading: string;
      readonly text: string;
      /** What to do, where something can be done. */
      readonly hint: string | null;
      /** Whether another try makes sense at once. */
      readonly again: boolean;
    }
  /** Nothing went wrong: a line that goes away by itself. */
  | { readonly tell: 'notice'; readonly text: string }
  /** Told elsewhere, or known: the missed call is on the dashboard. */
  | { readonly tell: 'nothing' };

export interface EndOfCall {
  readonly peer: Peer;
  readonly role: CallSide;
  readonly reason: EndReason;
  readonly byUs: boolean;
  /** Why, in the words of whoever ended it; null where they said nothing. */
  readonly note: string | null;
  /** Whether the two saw or heard each other before. */
  readonly connected: boolean;
}

export function callEndingOf(end: EndOfCall): CallEnding {
  return end.role === 'caller' ? toldToCaller(end) : toldToCallee(end);
}

function toldToCaller({ peer: { name }, reason, byUs, connected, note }: EndOfCall): CallEnding {
  switch (reason) {
    case 'declined':
    case 'declined-elsewhere':
      return notConnected($localize`${name}:name: declined the call`, null, false);
    case 'busy':
    case 'unavailable':
      return notConnected(
        $localize`${name}:name: is not able to pick up the call right now`,
        $localize`They will see that you called.`,
        true,
      );
    case 'do-not-disturb':
      return notConnected(
        $localize`${name}:name: is not able to pick up the call right now`,
        $localize`Do not disturb is on there. They will see that you called.`,
        false,
      );
    case 'no-answer':
      return notConnected(
        $localize`${name}:name: did not answer`,
        $localize`They will see that you called.`,
        true,
      );
    case 'no-new-calls':
      return notConnected(
        $localize`This server takes no new calls just now, because of maintenance.`,
        $localize`Calls can be made again when that is done.`,
        false,
      );
    case 'offline':
      return notConnected($localize`${name}:name: is offline`, null, false);
    case 'cancelled':
      return byUs
        ? { tell: 'notice', text: $localize`Call to ${name}:name: cancelled` }
        : { tell: 'nothing' };
    default:
      return toldToBoth(name, reason, connected, note);
  }
}

function toldToCallee({ peer: { name }, reason, connected, note }: EndOfCall): CallEnding {
  switch (reason) {
    case 'declined':
      return { tell: 'notice', text: $localize`You declined the call from ${name}:name:` };
    case 'answered-elsewhere':
      return { tell: 'notice', text: $localize`Answered on another device` };
    case 'declined-elsewhere':
      return { tell: 'notice', text: $localize`Declined on another device` };
    // Missed: the dashboard says so, and offers to call back.
    case 'cancelled':
    case 'no-answer':
    case 'offline':
    case 'busy':
    case 'do-not-disturb':
    case 'unavailable':
    case 'no-new-calls':
      return { tell: 'nothing' };
    default:
      return toldToBoth(name, reason, connected, note);
  }
}

type OfBoth = Extract<
  EndReason,
  | 'answered-elsewhere'
  | 'hung-up'
  | 'connection-lost'
  | 'peer-lost'
  | 'no-path'
  | 'media-lost'
  | 'failed'
  | 'stopped'
>;

function toldToBoth(
  name: string,
  reason: OfBoth,
  connected: boolean,
  note: string | null,
): CallEnding {
  const broken = connected ? ended : notConnected;
  switch (reason) {
    case 'hung-up':
      return { tell: 'notice', text: $localize`Call with ${name}:name: ended` };
    case 'answered-elsewhere':
      return { tell: 'nothing' };
    case 'stopped':
      return ended(
        $localize`An administrator of this server ended the call.`,
        note === null ? null : $localize`They said: ${note}:note:`,
        false,
      );
    case 'no-path':
      return notConnected(
        $localize`No connection could be made between your two browsers.`,
        $localize`A firewall may be in the way: try another network, or ask whoever runs this server to set up a relay (TURN).`,
        true,
      );
    case 'media-lost':
      return broken(
        $localize`The connection to ${name}:name: was lost and did not come back.`,
        $localize`Check your network, then call again.`,
        true,
      );
    case 'connection-lost':
      return broken(
        $localize`The connection to the server was lost, and the call with it.`,
        $localize`Check your network, then call again.`,
        true,
      );
    case 'peer-lost':
      return broken(
        $localize`${name}:name: lost the connection, and the call ended.`,
        $localize`Call again in a moment.`,
        true,
      );
    case 'failed':
      return broken(
        $localize`Something went wrong with the call.`,
        $localize`Call again; if it happens once more, load this page anew.`,
        true,
      );
  }
}

function notConnected(text: string, hint: string | null, again: boolean): CallEnding {
  return { tell: 'dialog', heading: $localize`Call not connected`, text, hint, again };
}

function ended(text: string, hint: string | null, again: boolean): CallEnding {
  return { tell: 'dialog', heading: $localize`Call ended`, text, hint, again };
}
