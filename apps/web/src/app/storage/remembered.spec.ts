import * as z from 'zod/mini';
import { Remembered } from './remembered';

const KEY = 'lets-meet.test';

describe('What is remembered in this browser', () => {
  const choice = new Remembered(KEY, z.strictObject({ on: z.boolean() }), { on: true });

  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('is what was kept last', () => {
    expect(choice.read()).toEqual({ on: true });
    choice.keep({ on: false });
    expect(choice.read()).toEqual({ on: false });
  });

  it('is the preset where what is kept is not ours', () => {
    for (const foreign of ['{"on":1}', 'not json', 'null']) {
      localStorage.setItem(KEY, foreign);
      expect(choice.read()).toEqual({ on: true });
    }
  });

  it('is the preset where the browser keeps nothing', () => {
    const refused = new DOMException('', 'SecurityError');
    spyOn(Storage.prototype, 'getItem').and.throwError(refused);
    spyOn(Storage.prototype, 'setItem').and.throwError(refused);
    choice.keep({ on: false });
    expect(choice.read()).toEqual({ on: true });
  });
});
