import { newSecret, signedHeaders } from './signature.js';

describe('the signature of a message to a webhook', () => {
  it('is the one of the example that the specification comes with', () => {
    const headers = signedHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1_614_265_330_000,
      '{"test": 2432232314}',
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is made with a secret of 256 bits, another one each time', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(Buffer.from(one.replace('whsec_', ''), 'base64').byteLength).toBe(32);
    expect(one).not.toBe(other);
  });
});
