import { WEBHOOK_LIMITS } from '@lets-meet/signaling-contracts/administration';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { once } from 'node:events';
import { allowedLookup, ForbiddenAddress, refuseForbidden } from './receiver-address.js';

/** How an attempt went: the answer, or why there was none. */
export interface Attempt {
  readonly status: number | undefined;
  /** How the answer began. */
  readonly answer: string | undefined;
  /** `timed-out`, `address-not-allowed` or what the system calls it: `ECONNREFUSED`. */
  readonly problem: string | undefined;
  readonly durationMs: number;
}

/** How long a receiver has to answer, in milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * Posts JSON. Follows no redirection, reads no more of the answer than what is kept of it, and sends nothing where
 * `receiver-address` forbids it.
 *
 * @param stopped ends what is under way: that counts as failed
 */
export async function postMessage(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  stopped: AbortSignal,
): Promise<Attempt> {
  const started = performance.now();
  const timeOut = AbortSignal.timeout(TIMEOUT_MS);
  const signal = AbortSignal.any([timeOut, stopped]);
  const result = { status: undefined, answer: undefined, problem: undefined };
  const durationMs = (): number => Math.round(performance.now() - started);
  try {
    const response = await send(new URL(url), headers, body, signal);
    const { statusCode: status } = response;
    return { ...result, status, answer: await beginningOf(response), durationMs: durationMs() };
  } catch (error) {
    const problem = timeOut.aborted ? 'timed-out' : problemOf(error);
    return { ...result, problem, durationMs: durationMs() };
  }
}

async function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  refuseForbidden(url.hostname);
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method: 'POST',
    // A connection of its own for each: they are few, and none outlives its message.
    agent: false,
    lookup: allowedLookup,
    signal,
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'lets-meet',
    },
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const piece of response) {
    text += String(piece);
    // Leaving the loop closes the connection, however much more there is.
    if (text.length >= WEBHOOK_LIMITS.answer) break;
  }
  return text.slice(0, WEBHOOK_LIMITS.answer);
}

function problemOf(error: unknown): string {
  if (error instanceof ForbiddenAddress) return 'address-not-allowed';
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
}
