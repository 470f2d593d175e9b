import { RememberedName } from './remembered-name';

describe('RememberedName', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('reads the name that was kept last', () => {
    new RememberedName().keep('Ana');
    new RememberedName().keep('Ben');
    expect(new RememberedName().read()).toBe('Ben');
  });

  it('is empty at the first visit', () => {
    expect(new RememberedName().read()).toBe('');
  });

  it('does without where the browser keeps nothing', () => {
    const denied = new DOMException('', 'SecurityError');
    spyOn(Storage.prototype, 'getItem').and.throwError(denied);
    spyOn(Storage.prototype, 'setItem').and.throwError(denied);
    const remembered = new RememberedName();
    expect(() => {
      remembered.keep('Ana');
    }).not.toThrow();
    expect(remembered.read()).toBe('');
  });
});
