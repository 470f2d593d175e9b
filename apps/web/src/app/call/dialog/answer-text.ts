/** What somebody who calls will see and hear when the call is accepted as things are. */
export function answerText(name: string, heard: boolean, seen: boolean): string {
  if (heard && seen) return $localize`${name}:name: will see and hear you`;
  if (heard) return $localize`${name}:name: will hear you, and not see you`;
  if (seen) return $localize`${name}:name: will see you, and not hear you`;
  return $localize`${name}:name: will neither see nor hear you`;
}
