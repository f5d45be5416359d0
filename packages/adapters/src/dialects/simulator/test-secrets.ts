import type { Secrets } from '../engine/index.ts';

/** The key pair of the examples in GB/T 32918.5-2017: printed there, so nobody takes it for a secret. */
const SM2 = {
  privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  publicKey:
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
};

/**
 * The secrets that a simulated platform believes, by group: for tests only, and known to everybody.
 *
 * 测试密钥. A real platform gives its own. Where one key encrypts and another decrypts, both are here.
 */
export const TEST_SECRETS: Readonly<Record<string, Secrets>> = {
  zjAtg: { accessKey: 'TEST-ONLY-ATG', secret: 'test-only-atg-secret' },
  zjIrs: { accessKey: 'TEST-ONLY-IRS', secret: 'test-only-irs-secret' },
  zjLegacy: { servicecode: 'test-only-service', servicepwd: 'test-only-password' },
  zjShare: { appKey: 'TEST-ONLY-SHARE', requestSecret: 'test-only-request-secret' },
  hcp: { appMark: 'TEST-ONLY-MARK', appWord: 'test-only-word', ...SM2 },
  jpaas: { appId: 'TEST-ONLY-APP', ...SM2 },
  fj: { appKey: 'TEST-ONLY-FJ', privateKey: 'test-only-fj-private', sm4Key: '0123456789abcdeffedcba9876543210' },
  gz: { secret: 'test-only-gz-secret' },
};
