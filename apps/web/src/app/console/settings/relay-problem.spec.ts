import { relayProblem, relayProblemText } from './relay-problem';

describe('relayProblem', () => {
  const of = (...codes: number[]) => relayProblem(codes.map((errorCode) => ({ errorCode })));

  it('tells a wrong secret from a server that is not there', () => {
    expect(of(401)).toBe('wrong-secret');
    expect(of(701, 701)).toBe('not-reached');
  });

  it('goes by the server that answered where there are several', () => {
    expect(of(701, 401)).toBe('wrong-secret');
    expect(of(701, 486)).toBe('refused');
  });

  it('has one where nobody complained, and a sentence for each', () => {
    expect(of()).toBe('no-candidate');
    expect(relayProblemText('not-connected')).toContain('Nothing came through');
  });
});
