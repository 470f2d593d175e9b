import { DECOY_HASH, hashPassword, verifyPassword } from './password-hash.js';

describe('the hash of a password', () => {
  it('is checked with the password, and with no other', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await verifyPassword('correct horse battery', hash)).toBeTrue();
    expect(await verifyPassword('correct horse batterz', hash)).toBeFalse();
    expect(await verifyPassword('', hash)).toBeFalse();
  });

  it('is another one each time', async () => {
    const [one, other] = await Promise.all([hashPassword('the same'), hashPassword('the same')]);
    expect(one).not.toBe(other);
  });

  it('does not depend on how a keyboard writes a letter', async () => {
    const hash = await hashPassword('zoe\u0308 has a password');
    expect(await verifyPassword('zo\u00EB has a password', hash)).toBeTrue();
  });

  it('goes on being checked where it was made at another cost', async () => {
    // The test vector of the reference implementation: `argon2 somesalt -id -t 2 -m 16 -p 1`.
    const hash =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', hash)).toBeTrue();
  });

  it('can be pretended, and no password fits', async () => {
    expect(await verifyPassword('', DECOY_HASH)).toBeFalse();
  });
});
