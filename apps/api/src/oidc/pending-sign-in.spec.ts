import { PendingSeal } from './pending-sign-in.js';

describe('what a browser keeps of a sign-in that is under way', () => {
  const pending = {
    state: 'state',
    nonce: 'nonce',
    codeVerifier: 'verifier',
    redirectUri: 'http://localhost:3000/api/sign-in/oidc/callback',
    endsAt: 1_000,
  };
  const seal = new PendingSeal();

  it('is opened by the server that sealed it, as long as it is fresh', () => {
    const sealed = seal.seal(pending);
    expect(seal.open(sealed, 999)).toEqual(pending);
    expect(seal.open(sealed, 1_000)).toBeUndefined();
  });

  it('shows nothing of what is in it', () => {
    const text = Buffer.from(seal.seal(pending), 'base64url').toString('latin1');
    expect(text).not.toContain('verifier');
  });

  it('is nothing where anybody else made or changed it', () => {
    const sealed = seal.seal(pending);
    const changed = Buffer.from(sealed, 'base64url');
    changed[40] = (changed[40] ?? 0) ^ 1;
    expect(new PendingSeal().open(sealed, 0)).toBeUndefined();
    expect(seal.open(changed.toString('base64url'), 0)).toBeUndefined();
    for (const forged of ['', 'AAAA', 'not base64 at all ~~~', sealed.slice(0, 30)]) {
      expect(seal.open(forged, 0)).withContext(forged).toBeUndefined();
    }
  });
});
