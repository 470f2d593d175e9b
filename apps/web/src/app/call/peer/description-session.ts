/**
 * The session id in the origin line of a session description (RFC 8866, section 5.2): one for each connection, through all
 * the versions of what it offers and answers (RFC 8829, section 5.2.2). Empty where there is no such line.
 */
export function sessionIdOf(sdp: string): string {
  return /^o=\S+ (\d+)/mu.exec(sdp)?.[1] ?? '';
}
