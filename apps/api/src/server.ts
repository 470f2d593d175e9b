import { IMPORT_PATH, OWN_PICTURE_PATH } from '@lets-meet/signaling-contracts/members';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { StartProblem } from './config/start-problem.js';
import { clientFiles } from './http/client-files.js';
import { neverStored } from './http/never-stored.js';
import { Readiness } from './http/readiness.js';
import { securityHeaders } from './http/security-headers.js';
import { LOGGER, type Logger } from './logging/logger.js';
import { NestLog } from './logging/nest-log.js';
import type { Database } from './persistence/database.js';
import { openDatabase } from './persistence/open-database.js';
import { PageFacts } from './sessions/page-facts.js';
import { SetUp } from './set-up/set-up.js';
import { touchFiles } from './touch/touch-files.js';
import { certificateOf, type Certificate } from './tls/certificate.js';

/** A server that takes visitors. */
export interface RunningServer {
  readonly port: number;
  readonly scheme: 'http' | 'https';
  /** The path of the one-time link that makes the first administrator; undefined where there is one. */
  readonly setUpLink: string | undefined;
  /** Takes no more visitors, closes every socket and ends what runs. */
  stop(): Promise<void>;
}

/** @throws {StartProblem} where the certificate, the database, the port or the models of TOUCH_MODELS cannot be used */
export async function startServer(config: Config): Promise<RunningServer> {
  const certificate = await certificateOf(config);
  const database = await openDatabase(config.database);
  try {
    return await serve(config, database, certificate);
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function serve(
  config: Config,
  database: Database,
  certificate: Certificate | undefined,
): Promise<RunningServer> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config, database), {
    bufferLogs: true,
    bodyParser: false,
    forceCloseConnections: true,
    ...(certificate === undefined ? {} : { httpsOptions: certificate }),
  });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLog(logger));
  app.disable('x-powered-by');
  app.use(securityHeaders(config));
  app.use(await touchFiles(config));
  const client = clientFiles(config.webRoot, () => app.get(PageFacts).current());
  if (client !== undefined) app.use(client);
  app.use(neverStored);
  app.useBodyParser('json', { limit: '160kb', type: isPicture });
  app.useBodyParser('json', { limit: '512kb', type: isImport });
  app.useBodyParser('json', { limit: '4kb' });
  await listen(app, config);
  if (client === undefined) logger.warn('there is no built client to serve');
  return {
    port: (app.getHttpServer().address() as AddressInfo).port,
    scheme: certificate === undefined ? 'http' : 'https',
    setUpLink: await app.get(SetUp).link(),
    stop: async () => {
      app.get(Readiness).stop();
      await app.close();
      await database.destroy();
    },
  };
}

/** A picture of somebody: no other request brings much. */
function isPicture({ url, headers }: IncomingMessage): boolean {
  return url === OWN_PICTURE_PATH && headers['content-type'] === 'application/json';
}

/** A list of people to be invited, or what would come of it. */
function isImport({ url = '', headers }: IncomingMessage): boolean {
  return url.startsWith(IMPORT_PATH) && headers['content-type'] === 'application/json';
}

/** Not `app.listen()`, which writes an error of its own to the log beside the one that it throws. */
async function listen(app: NestExpressApplication, { port, host }: Config): Promise<void> {
  await app.init();
  try {
    const listening = once(app.getHttpServer(), 'listening');
    app.getHttpServer().listen({ port, host });
    await listening;
  } catch (error) {
    await app.close();
    throw listenProblem(error, port, host) ?? error;
  }
}

function listenProblem(
  error: unknown,
  port: number,
  host: string | undefined,
): StartProblem | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `PORT ${port} is in use: stop what uses it, or set PORT to another one.`,
      );
    case 'EACCES':
      return new StartProblem(`PORT ${port} is not allowed to this user: set PORT to another one.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartProblem(`HOST is wrong: ${host ?? ''} is no address of this machine.`);
    default:
      return undefined;
  }
}
