// What administration needs of the contracts, on both sides. The console is loaded when an administrator opens it.
export {
  apiToken,
  apiTokens,
  madeToken,
  MOST_TOKENS,
  TOKEN_DAYS,
  TOKEN_SCOPES,
  tokenRequest,
  TOKENS_PATH,
  type ApiToken,
  type MadeToken,
  type TokenRequest,
  type TokenScope,
} from './api-token.js';
export {
  AUDIT_ACTIONS,
  AUDIT_PATH,
  auditPage,
  type AuditAction,
  type AuditEntry,
  type AuditPage,
  type AuditSort,
} from './audit.js';
export { auditQuery, type AuditQuery } from './audit-query.js';
export { logoUpload, type LogoUpload } from './logo-upload.js';
export {
  guestList,
  guestRemoval,
  GUESTS_PATH,
  LONGEST_BLOCK_HOURS,
  type Guest,
  type GuestBlock,
  type GuestList,
  type GuestRemoval,
} from './guest.js';
export {
  announcementRequest,
  maintenanceRequest,
  NOTICES_PATH,
  noticesView,
  type AnnouncementRequest,
  type MaintenanceRequest,
  type NoticesView,
} from './notices.js';
export { overview, OVERVIEW_PATH, type Overview } from './overview.js';
export {
  HISTORY_SPANS,
  MOST_SAMPLES,
  OVERVIEW_HISTORY_PATH,
  overviewHistory,
  overviewHistoryQuery,
  type HistorySpan,
  type OverviewHistory,
  type OverviewHistoryQuery,
} from './overview-history.js';
export {
  RECORDED_CALLS_PATH,
  recordedCallPage,
  type RecordedCall,
  type RecordedCallPage,
  type RecordedCallSort,
  type RecordedParty,
} from './recorded-call.js';
export { recordedCallQuery, type RecordedCallQuery } from './recorded-call-query.js';
export {
  callStop,
  RUNNING_CALLS_PATH,
  runningCalls,
  type CallStop,
  type RunningCall,
} from './running-call.js';
export { httpError } from './session.js';
export {
  LOGO_LIMITS,
  LOGO_TYPES,
  LOGO_UPLOAD_PATH,
  SETTING_NAMES,
  SETTING_RANGES,
  settingChange,
  settingSchemas,
  SETTINGS_PATH,
  settingsView,
  settingUndo,
  type NumberSetting,
  type SettingChange,
  type SettingName,
  type SettingsView,
  type SettingUndo,
  type SettingValues,
  type ShownSettings,
  type ShownValue,
} from './settings.js';
export {
  madeWebhook,
  WEBHOOK_EVENTS,
  WEBHOOK_LIMITS,
  webhook,
  webhookChange,
  webhookDeliveries,
  webhookDelivery,
  webhookRequest,
  webhooks,
  WEBHOOKS_PATH,
  type MadeWebhook,
  type Webhook,
  type WebhookChange,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookRequest,
} from './webhook.js';
