import type { Migration } from 'kysely/migration';
import * as sessions from './migrations/0001-sessions.js';
import * as accounts from './migrations/0002-accounts.js';
import * as audit from './migrations/0003-audit.js';
import * as members from './migrations/0004-members.js';
import * as settingChanges from './migrations/0005-setting-changes.js';
import * as callRecords from './migrations/0007-call-records.js';
import * as profiles from './migrations/0008-profiles.js';
import * as providerIdentities from './migrations/0010-provider-identities.js';
import * as apiTokens from './migrations/0011-api-tokens.js';
import * as webhooks from './migrations/0012-webhooks.js';
import * as notices from './migrations/0013-notices.js';
import * as guests from './migrations/0014-guests.js';
import * as searchKeys from './migrations/0015-search-keys.js';
import * as lastSeen from './migrations/0016-last-seen.js';

/**
 * Every step of the tables, in order. What was released is never changed and there is no way back: the way back is the
 * backup of before.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-sessions': sessions,
  '0002-accounts': accounts,
  '0003-audit': audit,
  '0004-members': members,
  '0005-setting-changes': settingChanges,
  '0007-call-records': callRecords,
  '0008-profiles': profiles,
  '0010-provider-identities': providerIdentities,
  '0011-api-tokens': apiTokens,
  '0012-webhooks': webhooks,
  '0013-notices': notices,
  '0014-guests': guests,
  '0015-search-keys': searchKeys,
  '0016-last-seen': lastSeen,
};
