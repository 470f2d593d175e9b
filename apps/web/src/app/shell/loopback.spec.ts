import { isLoopback } from './loopback';

describe('isLoopback', () => {
  it('is said of what names this very device', () => {
    for (const name of ['localhost', 'meet.localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
      expect(isLoopback(name)).withContext(name).toBeTrue();
    }
  });

  it('is not said of a name that only looks like it', () => {
    const others = ['localhost.example.org', 'notlocalhost', '127.0.0.1.example.org', '[::12]'];
    for (const name of [...others, '192.0.2.127', 'example.org']) {
      expect(isLoopback(name)).withContext(name).toBeFalse();
    }
  });
});
