import { Controller, Get, Header, Res, StreamableFile } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { Access } from '../access/access.js';
import { nonceOf } from '../http/csp-nonce.js';
import { Describe } from './describe.js';
import { DescribedRoutes } from './described-routes.js';
import { docsPage } from './docs-page.js';
import { openApiDocument, type OpenApiDocument } from './openapi-document.js';
import { DOCS_PATH, DOCUMENT_PATH } from './openapi-paths.js';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

/** Where the API is described. For anyone: it tells of the program, and nothing of this server. */
@Controller()
@Access('anyone')
export class OpenApiController {
  private document: OpenApiDocument | undefined;

  constructor(private readonly routes: DescribedRoutes) {}

  @Get(DOCUMENT_PATH)
  @Header('Cache-Control', 'no-cache')
  @Describe({ summary: 'This description, for programs', answer: z.looseObject({}) })
  read(): OpenApiDocument {
    return (this.document ??= openApiDocument(this.routes.all(), version));
  }

  @Get(DOCS_PATH)
  @Header('Cache-Control', 'no-cache')
  @Describe({ summary: 'This description, for people', answer: 'text/html' })
  page(@Res({ passthrough: true }) response: ServerResponse): StreamableFile {
    const page = docsPage(this.read(), nonceOf(response));
    return new StreamableFile(Buffer.from(page), { type: 'text/html; charset=utf-8' });
  }
}
