import { HttpRefusal } from '../form/ask-server';
import { consoleProblem } from './console-problem';

describe('consoleProblem', () => {
  it('tells a server that does not answer from one that answers otherwise than this page knows', () => {
    const proxyAlone = new HttpRefusal(502, null);
    for (const error of [new TypeError('Failed to fetch'), new DOMException(), proxyAlone]) {
      expect(consoleProblem(error)).toContain('does not answer');
    }
    expect(consoleProblem(new SyntaxError('no JSON'))).toContain('may be newer');
  });

  it('has a sentence for a refusal of ours, and for any other', () => {
    expect(consoleProblem(new HttpRefusal(409, 'changed-meanwhile'))).toContain('Somebody else');
    expect(consoleProblem(new HttpRefusal(500, null))).toContain('Try again in a moment');
  });
});
