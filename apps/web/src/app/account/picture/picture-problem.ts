import { PICTURE } from '@lets-meet/signaling-contracts/members';
import { HttpRefusal, isUnreachable } from '../../form/ask-server';
import { serverProblemText } from '../../form/form-problem';

/** What there is to say where a file cannot be opened as a picture. */
export function unreadableText(): string {
  return $localize`Your browser cannot open this file as a picture. Choose another, such as a JPEG or PNG.`;
}

/** What there is to say where the server did not take a picture. */
export function pictureProblemText(error: unknown): string {
  switch (error instanceof HttpRefusal ? error.code : null) {
    case 'picture-not-valid':
      return $localize`The server takes WebP and JPEG pictures only. Choose another picture.`;
    case 'picture-wrong-size':
      return $localize`The server takes pictures of ${PICTURE.side}:side: by ${PICTURE.side}:side: pixels only. Load this page anew, then try again.`;
    case 'picture-too-large':
      return $localize`The server takes pictures up to ${PICTURE.bytes / 1_024}:kilobytes: kB only. Choose another picture.`;
    default:
      return serverProblemText(isUnreachable(error));
  }
}
