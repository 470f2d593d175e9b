import { DEFAULT_TIMEOUTS } from '@lets-meet/call-domain';
import { iceServer, LIMITS } from '@lets-meet/signaling-contracts';
import { SETTING_RANGES } from '@lets-meet/signaling-contracts/administration';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { providerVariables } from './provider-environment.js';

const inWorkspace = (path: string): string =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const text = z.string().trim();

interface Range {
  readonly least: number;
  readonly most: number;
}

function wholeNumber({ least, most }: Range): z.ZodType<number> {
  const error = `must be a whole number from ${least} to ${most}`;
  return text
    .regex(/^\d+$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
}

/** A length of time as a person writes it, in seconds; parsed to milliseconds. */
function seconds(): z.ZodType<number> {
  const error = 'must be a number of seconds from 0.1 to 86400';
  return text
    .regex(/^\d+(\.\d+)?$/, error)
    .transform((typed) => Math.round(Number(typed) * 1_000))
    .pipe(z.number().min(100, error).max(86_400_000, error));
}

const flag = text
  .toLowerCase()
  .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], 'must be true or false'))
  .transform((typed) => typed === 'true' || typed === '1' || typed === 'yes');

const json = text.transform((typed, context): unknown => {
  try {
    return JSON.parse(typed);
  } catch {
    // A SyntaxError: JSON.parse throws nothing else.
    context.addIssue('must be JSON, for example [{"urls":["stun:stun.example.org"]}]');
    return z.NEVER;
  }
});

const turnUrl = z
  .string()
  .max(LIMITS.iceUrl, 'must not contain an address of that length')
  .regex(
    /^turns?:[^\s]+$/,
    'must list addresses like turn:turn.example.org:3478, with commas between',
  );

/** The environment variables that the server knows, as text; parsing them gives their values. */
export const environmentSchema = z.object({
  PORT: wholeNumber({ least: 0, most: 65_535 }).default(3000),
  HOST: text.optional(),
  HTTPS: flag.default(false),
  TLS_CERT: text.optional(),
  TLS_KEY: text.optional(),
  TRUST_PROXY: flag.default(false),
  ICE_SERVERS: json
    // One place is kept for the TURN servers of TURN_URLS.
    .pipe(z.array(iceServer).max(LIMITS.iceServers - 1))
    .optional(),
  TURN_URLS: text
    .transform((typed) => typed.split(/[\s,]+/).filter((url) => url !== ''))
    .pipe(
      z
        .array(turnUrl)
        .min(1, 'must list at least one address')
        .max(LIMITS.iceUrls, `must list at most ${LIMITS.iceUrls} addresses`),
    )
    .optional(),
  TURN_SECRET: text.optional(),
  TURN_TTL: wholeNumber({ least: 60, most: 604_800 }).default(43_200),
  RING_SECONDS: seconds().optional(),
  RING_AWAY_SECONDS: seconds().default(DEFAULT_TIMEOUTS.ringAwayMs),
  CALL_AWAY_SECONDS: seconds().default(DEFAULT_TIMEOUTS.callAwayMs),
  SET_UP_SECONDS: seconds().default(DEFAULT_TIMEOUTS.setUpMs),
  RECONNECT_SECONDS: seconds().default(DEFAULT_TIMEOUTS.reconnectMs),
  SERVER_NAME: text.max(LIMITS.name, `must have at most ${LIMITS.name} characters`).optional(),
  GUESTS: flag.optional(),
  SELF_REGISTRATION: flag.optional(),
  RECORDING: flag.optional(),
  TOUCH_ALERT: flag.optional(),
  FILE_MEGABYTES: wholeNumber(SETTING_RANGES.fileMegabytes).optional(),
  SESSION_IDLE_HOURS: wholeNumber(SETTING_RANGES.sessionIdleHours).optional(),
  SESSION_DAYS: wholeNumber(SETTING_RANGES.sessionDays).optional(),
  CALL_RECORD_DAYS: wholeNumber(SETTING_RANGES.callRecordDays).optional(),
  KEEP_ADDRESSES: flag.optional(),
  LOG_LEVEL: text
    .toLowerCase()
    .pipe(
      z.enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be one of trace, debug, info, warn, error, fatal, silent',
      ),
    )
    .default('info'),
  METRICS_TOKEN: text.min(16, 'must have at least 16 characters').optional(),
  WEB_ROOT: text.default(inWorkspace('dist/apps/web/browser')),
  TOUCH_MODELS: text.optional(),
  DATA_DIR: text.default(inWorkspace('data')),
  DATABASE_URL: text
    .refine(
      (typed) => /^postgres(ql)?:\/\//.test(typed) && URL.canParse(typed),
      'must be an address like postgresql://user:password@host/database',
    )
    .optional(),
  ...providerVariables,
});

export type Environment = z.infer<typeof environmentSchema>;
