/** An expected end of a command: its message is all that the user sees. */
export class Failure extends Error {
  /**
   * @param {string} message one line: what is wrong and what to do
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
