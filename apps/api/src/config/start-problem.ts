/** Why the server, or a command beside it, cannot do its work; its message is the one line that the administrator reads. */
export class StartProblem extends Error {}
