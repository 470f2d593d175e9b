/** Why a setting is not changed. In a file of its own: every page knows the codes, and only the console the settings. */
export const SETTING_ERRORS = [
  /** The environment decides it. */
  'setting-fixed',
  /** Somebody else changed something after this page was loaded. */
  'changed-meanwhile',
] as const;
