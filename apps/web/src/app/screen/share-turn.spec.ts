import { isOvertaken, nextTurn } from './share-turn';

describe('Whose turn it is to share', () => {
  it('is that of who started with the other’s share in sight', () => {
    const ana = nextTurn(0, 0);
    const ben = nextTurn(0, ana);
    expect(isOvertaken(ana, ben, 'caller')).toBeTrue();
    expect(isOvertaken(ben, ana, 'callee')).toBeFalse();
  });

  it('is the caller’s where two starts have crossed, so that just one stops', () => {
    const turn = nextTurn(3, 2);
    expect(isOvertaken(turn, nextTurn(2, 3), 'caller')).toBeFalse();
    expect(isOvertaken(turn, nextTurn(2, 3), 'callee')).toBeTrue();
  });

  it('goes to and fro', () => {
    let last = 0;
    for (let time = 0; time < 4; time++) {
      const next = nextTurn(last - 1, last);
      expect(isOvertaken(last, next, 'caller')).toBeTrue();
      expect(isOvertaken(next, last, 'callee')).toBeFalse();
      last = next;
    }
  });
});
