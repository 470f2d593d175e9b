import { ForbiddenAddress, isForbidden, refuseForbidden } from './receiver-address.js';

describe('the address of a receiver', () => {
  it('may be in the networks where the receivers of one’s own server are', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.1.9',
      '203.0.113.9',
      '::1',
      'fd12::1',
    ]) {
      expect(isForbidden(address)).withContext(address).toBeFalse();
    }
  });

  it('is not where clouds keep secrets, nor many machines or none', () => {
    for (const address of [
      ...['169.254.169.254', '100.100.100.200', '0.0.0.0', '224.0.0.1', '255.255.255.255'],
      ...['fe80::1', 'fd00:ec2::254', '::', 'ff02::1', '::ffff:169.254.169.254'],
    ]) {
      expect(isForbidden(address)).withContext(address).toBeTrue();
    }
  });

  it('is looked at where it stands in the URL itself', () => {
    expect(() => {
      refuseForbidden('[fe80::1]');
    }).toThrowError(ForbiddenAddress);
    expect(() => {
      refuseForbidden('receiver.example');
    }).not.toThrow();
  });
});
