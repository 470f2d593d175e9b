/** What others will have of oneself in a call. */
export function shownText(heard: boolean, seen: boolean): string {
  if (seen) {
    return heard
      ? $localize`Others will see and hear you.`
      : $localize`Others will see you, and not hear you.`;
  }
  return heard
    ? $localize`Others will hear you, and see your initials.`
    : $localize`Others will see your initials, and not hear you.`;
}
