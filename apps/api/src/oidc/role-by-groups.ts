import type { Role } from '@lets-meet/signaling-contracts';
import type { ProviderConfig } from '../config/config.js';

/** What somebody's groups at the provider make of them here. */
export type GroupDecision =
  | Role
  /** They may come in; what they are here, the console decides. */
  | 'left-to-console'
  | 'not-allowed';

export function roleByGroups(
  groups: readonly string[],
  {
    administratorGroups,
    memberGroups,
  }: Pick<ProviderConfig, 'administratorGroups' | 'memberGroups'>,
): GroupDecision {
  const isIn = (wanted: readonly string[]): boolean =>
    wanted.some((group) => groups.includes(group));
  if (isIn(administratorGroups)) return 'administrator';
  if (memberGroups.length > 0 && !isIn(memberGroups)) return 'not-allowed';
  return administratorGroups.length === 0 ? 'left-to-console' : 'member';
}
