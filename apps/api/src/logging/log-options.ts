import { stdSerializers, type LoggerOptions } from 'pino';

/** How lines are written. A fault is given as `error`, and is in the line with its message and its stack. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    errorKey: 'error',
    serializers: {
      error: faultOf,
      details: (details: unknown) => (Array.isArray(details) ? details.map(faultOf) : details),
    },
  };
}

/** Nothing but these of an error, causes included: what else it carries can be what somebody sent. */
function faultOf(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { type, message, stack } = stdSerializers.err(value);
  return { type, message, stack };
}
