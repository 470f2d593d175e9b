import { pino } from 'pino';
import { logOptions } from './log-options.js';
import { NestLog } from './nest-log.js';

describe('a line of the log', () => {
  let lines: string[];
  const logger = pino(logOptions('debug'), { write: (line) => lines.push(line) });

  beforeEach(() => {
    lines = [];
  });

  function line(): Record<string, unknown> {
    return JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
  }

  function fault(type: string, message: string): unknown {
    const stack = jasmine.stringContaining('logging.spec');
    return { type, message, stack };
  }

  it('has the message and the stack of a fault', () => {
    logger.error({ error: new TypeError('no such field'), event: 'availability' }, 'failed');
    expect(line()).toEqual(
      jasmine.objectContaining({
        msg: 'failed',
        event: 'availability',
        error: fault('TypeError', 'no such field'),
      }),
    );
  });

  it('has the cause of a fault', () => {
    const cause = new Error('the store is gone');
    logger.error({ error: new Error('no session', { cause }) }, 'failed');
    expect(lines.at(-1)).toContain('the store is gone');
  });

  it('has nothing else that a fault carries', () => {
    logger.error({ error: Object.assign(new Error('no'), { body: 'what was typed' }) }, 'failed');
    expect(lines.at(-1)).not.toContain('what was typed');
  });

  it('has what was thrown where that is no error', () => {
    logger.error({ error: 'thrown' }, 'failed');
    expect(line()['error']).toBe('thrown');
  });

  it('has the faults that Nest tells, beside what it says or in the place of it', () => {
    const nest = new NestLog(logger);
    nest.error('it failed', new Error('because'), 'Context');
    expect(line()['details']).toEqual([fault('Error', 'because'), 'Context']);
    nest.error(new Error('because'), 'Context');
    expect(line()['error']).toEqual(fault('Error', 'because'));
    expect(line()['details']).toEqual(['Context']);
  });
});
