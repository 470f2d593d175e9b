import type { JsonSchema } from './component-schemas.js';
import { DOCS_STYLE } from './docs-style.js';
import { html, Html } from './html.js';
import { DOCUMENT_PATH } from './openapi-paths.js';
import type { Answer, OpenApiDocument, Operation, Parameter } from './openapi-document.js';

/** The document for people to read: one page, made here, which needs no script. @param nonce of the response */
export function docsPage(document: OpenApiDocument, nonce: string): string {
  const { info, tags } = document;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>API · ${info.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <style nonce="${nonce}">
          ${new Html(DOCS_STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <div class="page">
          <nav aria-label="Contents">
            <ul>
              ${tags.map(({ name }) => html`<li><a href="#${anchorOf(name)}">${name}</a></li>`)}
              <li><a href="#schemas">Schemas</a></li>
            </ul>
          </nav>
          <main id="content">
            <h1>${info.title} API</h1>
            <p>${prose(info.description)}</p>
            <p class="muted">
              Version ${info.version}. For programs: <a href="${DOCUMENT_PATH}">OpenAPI 3.1</a>.
            </p>
            ${tags.map(({ name, description }) => section(document, name, description))}
            <h2 id="schemas">Schemas</h2>
            ${Object.entries(document.components.schemas).map(([name, schema]) => schemaDetails(name, schema))}
          </main>
        </div>
      </body>
    </html>`.text;
}

function section({ paths }: OpenApiDocument, tag: string, description: string): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([method, operation]) => article(method, path, operation)),
  );
  return html`<section aria-labelledby="${anchorOf(tag)}">
    <h2 id="${anchorOf(tag)}">${tag}</h2>
    <p class="muted">${prose(description)}</p>
    ${operations}
  </section>`;
}

function article(method: string, path: string, operation: Operation): Html {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  return html`<article id="${operationId}">
    <h3>
      <code><span class="method">${method.toUpperCase()}</span> ${path}</code> ${summary}
    </h3>
    <p class="muted">${prose(description)}</p>
    ${
      parameters.length > 0
        ? html`<h4>Parameters</h4>
            <table>
              ${parameters.map(parameterRow)}
            </table>`
        : undefined
    }
    ${Object.values(requestBody?.content ?? {}).map(
      ({ schema, example }) =>
        html`<h4>Body</h4>
          <p>${schemaText(schema)}</p>
          ${example === undefined ? undefined : html`<pre tabindex="0" role="region" aria-label="Example of the body of ${operationId}">${JSON.stringify(example, null, 2)}</pre>`}`,
    )}
    <h4>Answers</h4>
    <table>
      ${Object.entries(responses).map(([status, answer]) => answerRow(status, answer))}
    </table>
  </article>`;
}

function parameterRow({ name, in: place, required, schema, example }: Parameter): Html {
  const words = [place, required ? 'required' : 'optional'].join(', ');
  const value = example === undefined ? undefined : html`, for example <code>${example}</code>`;
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${words}: ${schemaText(schema)}${value}</td>
  </tr>`;
}

function answerRow(status: string, { description, content = {} }: Answer): Html {
  return html`<tr>
    <th scope="row">${status} ${description}</th>
    <td>
      ${Object.entries(content).map(([type, { schema }]) =>
        type === 'application/json' ? answerText(schema) : html`<code>${type}</code>`,
      )}
    </td>
  </tr>`;
}

/** Of a refusal its codes are what matters. */
function answerText(schema: JsonSchema): Html {
  const { code } = schema.properties ?? {};
  const codes = typeof code === 'object' ? code.enum : undefined;
  return codes === undefined
    ? schemaText(schema)
    : html`${codes.map((each) => html`<code>${String(each)}</code> `)}`;
}

/** A schema in a line: the name of one that has one, with a way to it. */
function schemaText(schema: JsonSchema): Html {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`;
  return html`<code>${JSON.stringify(schema)}</code>`;
}

function schemaDetails(name: string, schema: JsonSchema): Html {
  return html`<details id="schema-${name}">
    <summary><code>${name}</code></summary>
    <pre tabindex="0" role="region" aria-label="Schema ${name}">
${JSON.stringify(schema, null, 2)}</pre>
  </details>`;
}

/** What stands between backticks is code. */
function prose(text: string): Html {
  const pieces = text.split('`');
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))}`;
}

function anchorOf(tag: string): string {
  return tag.toLowerCase().replaceAll(/\W+/g, '-');
}
