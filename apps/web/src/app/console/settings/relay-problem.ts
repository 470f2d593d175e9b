/** Why calls cannot be relayed. */
export type RelayProblem =
  /** No TURN server is named, or its secret is missing. */
  | 'no-server'
  /** The address has no server behind it, or is none. */
  | 'not-reached'
  /** The server and we do not share the secret. */
  | 'wrong-secret'
  /** The server refused for another reason. */
  | 'refused'
  /** The server answered, and gave no address to relay by. */
  | 'no-candidate'
  /** Both had an address at the relay, and nothing came through it. */
  | 'not-connected';

/** What a browser says of a server that gave it no address: a STUN error code, or 701 where there was no answer. */
export interface CandidateError {
  readonly errorCode: number;
}

const UNAUTHORIZED = 401;
const NOT_REACHED = 701;

/** The problem behind these errors, the one that helps most first: of several servers one may be wrong in another way. */
export function relayProblem(errors: readonly CandidateError[]): RelayProblem {
  const codes = errors.map(({ errorCode }) => errorCode);
  if (codes.includes(UNAUTHORIZED)) return 'wrong-secret';
  if (codes.some((code) => code !== NOT_REACHED)) return 'refused';
  return codes.length > 0 ? 'not-reached' : 'no-candidate';
}

/** What there is to be done about it. */
export function relayProblemText(problem: RelayProblem): string {
  switch (problem) {
    case 'no-server':
      return $localize`No TURN server is named, or its secret is missing.`;
    case 'not-reached':
      return $localize`No TURN server answers at the address. Check its name and port, and whether a firewall is before it.`;
    case 'wrong-secret':
      return $localize`The TURN server does not accept the secret: it has to be the same there and here.`;
    case 'refused':
      return $localize`The TURN server refuses to relay. Its log says why.`;
    case 'no-candidate':
      return $localize`The TURN server gave no address to relay by.`;
    case 'not-connected':
      return $localize`Nothing came through the relay. The server may not reach its own relay address, or its ports are closed.`;
  }
}
