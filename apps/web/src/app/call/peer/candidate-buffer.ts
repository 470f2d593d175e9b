/**
 * Keeps the candidates that arrive before they can be used. A connection takes candidates only once it has a remote
 * description (RFC 9429, section 4.1.19); without this, every call through a relay would fail.
 */
export class CandidateBuffer<Candidate> {
  private waiting: Candidate[] = [];
  private open = false;

  /** What can be given to the connection now: the candidate, or nothing yet. */
  add(candidate: Candidate): readonly Candidate[] {
    if (this.open) return [candidate];
    this.waiting.push(candidate);
    return [];
  }

  /** The remote description is set: everything that waited, in order. */
  release(): readonly Candidate[] {
    const { waiting } = this;
    this.waiting = [];
    this.open = true;
    return waiting;
  }
}
