import { BanshiError } from '@banshi/core';
import type { Secrets } from '../engine/index.ts';

/** A secret that a scheme needs was not given. 缺少密钥. It names the secret, and holds none. */
export class MissingSecretError extends BanshiError {
  override readonly name = 'MissingSecretError';
  constructor(secret: string) {
    super('secret-missing', `The secret "${secret}" was not given.`);
  }
}

/**
 * Returns a secret by its name.
 *
 * 密钥.
 *
 * @throws MissingSecretError when it was not given: an empty key would sign, and nobody would notice
 */
export function secretOf(secrets: Secrets, name: string): string {
  const secret = secrets[name];
  if (secret === undefined || secret === '') throw new MissingSecretError(name);
  return secret;
}
