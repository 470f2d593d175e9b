/** Why the server cannot start; its message is the one line that the administrator reads. */
export class StartProblem extends Error {}
