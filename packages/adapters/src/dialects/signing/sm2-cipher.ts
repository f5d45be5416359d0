import type { Cipher, PlugInOptions } from '../engine/index.ts';
import { secretOf } from './secret-of.ts';
import { sm2Decrypt, sm2Encrypt, type Sm2Format } from './sm2.ts';

/** Reads {@link Sm2Format} out of a dialect's options: `layout` or `mode`, `prefix04`, `as`. SM2 参数. */
export function sm2FormatOf(options: PlugInOptions = {}): Sm2Format {
  const layout = options['layout'] ?? options['mode'] ?? 'C1C3C2';
  if (layout !== 'C1C3C2' && layout !== 'C1C2C3') throw new RangeError('An SM2 layout is C1C3C2 or C1C2C3.');
  return { layout, prefix04: options['prefix04'] !== false, as: options['as'] === 'base64' ? 'base64' : 'hex' };
}

/** Text encrypted for the platform's key, or for ours. SM2 加解密. Secrets: `publicKey`; `privateKey` to read. */
export const sm2Cipher: Cipher = {
  name: 'sm2',
  encrypt: (text, secrets, options) => sm2Encrypt(text, secretOf(secrets, 'publicKey'), sm2FormatOf(options)),
  decrypt: (text, secrets, options) => sm2Decrypt(text, secretOf(secrets, 'privateKey'), sm2FormatOf(options)),
};
