// What the console needs of the contracts: it is loaded when an administrator opens it.
export {
  AUDIT_ACTIONS,
  AUDIT_PATH,
  auditPage,
  type AuditAction,
  type AuditEntry,
  type AuditPage,
  type AuditQuery,
  type AuditSort,
} from './audit.js';
export { overview, OVERVIEW_PATH, type Overview } from './overview.js';
export { httpError } from './session.js';
export {
  SETTING_NAMES,
  SETTING_RANGES,
  settingSchemas,
  SETTINGS_PATH,
  settingsView,
  type NumberSetting,
  type SettingName,
  type SettingsView,
  type SettingValues,
} from './settings.js';
