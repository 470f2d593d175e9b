import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Watches the pages of a context for what no page of the product may do, whatever is being tested. */
export class PageGuard {
  private readonly findings: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    const host = new URL(origin).host;
    context.on('console', (message) => {
      // Violations of the content security policy are errors on the console, too.
      if (message.type() === 'error' || message.type() === 'warning') this.found(textOf(message));
    });
    context.on('weberror', (webError) => {
      this.found(String(webError.error().stack));
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) {
        this.found(`request to another host: ${request.url()}`);
      }
    });
  }

  /** Says that the test brings this about: a refusal that the browser itself puts on the console, for example. */
  expect(message: RegExp): void {
    this.expected.push(message);
  }

  /** What was found and not expected. */
  get complaints(): readonly string[] {
    return this.findings.filter((finding) => !this.expected.some((one) => one.test(finding)));
  }

  private found(finding: string): void {
    this.findings.push(finding);
  }
}

function textOf(message: ConsoleMessage): string {
  return `${message.type()} on the console: ${message.text()} (${message.location().url})`;
}
