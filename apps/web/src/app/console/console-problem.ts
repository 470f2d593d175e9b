import { HttpRefusal, isUnreachable } from '../form/ask-server';
import { serverProblemText } from '../form/form-problem';

/** Why the server did not do what the console asked for, as a sentence for the administrator. */
export function consoleProblem(error: unknown): string {
  if (isUnreachable(error)) return serverProblemText(true);
  if (!(error instanceof HttpRefusal)) {
    return $localize`This page does not understand the server, which may be newer. Load the page anew.`;
  }
  switch (error.code) {
    case 'changed-meanwhile':
      return $localize`Somebody else changed a setting meanwhile. What you see is how it is now.`;
    case 'setting-fixed':
      return $localize`The server's environment decides this; it cannot be changed here.`;
    case 'too-many':
      return $localize`There are as many as there may be. Remove one that is not used any more.`;
    case 'not-found':
      return $localize`It is over already, or another administrator was faster.`;
    case 'unauthorized':
      return $localize`Your session is over. Load the page anew to sign in again.`;
    case 'forbidden':
      return $localize`You are not an administrator any more.`;
    default:
      return serverProblemText(false);
  }
}
