import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { Cipher, PlugInOptions, Secrets } from '../engine/index.ts';
import { secretOf } from './secret-of.ts';
import { CipherError } from './sm-library.ts';
import { sm2Cipher } from './sm2-cipher.ts';
import { sm4Decrypt, sm4Encrypt, type Sm4Options } from './sm4.ts';

/** Text under a shared key. SM4 加解密. Secrets: `sm4Key`, and for `cbc` `sm4Iv`; options `mode`, `as`. */
export const sm4Cipher: Cipher = {
  name: 'sm4',
  encrypt: (text, secrets, options) => sm4Encrypt(text, sm4Of(secrets, options)),
  decrypt: (text, secrets, options) => sm4Decrypt(text, sm4Of(secrets, options)),
};

function sm4Of(secrets: Secrets, { mode = 'ecb', as = 'hex' }: PlugInOptions = {}): Sm4Options {
  if (mode !== 'ecb' && mode !== 'cbc') throw new RangeError('An SM4 mode is ecb or cbc.');
  const key = secretOf(secrets, 'sm4Key');
  return {
    mode,
    key,
    as: as === 'base64' ? 'base64' : 'hex',
    ...(mode === 'cbc' && { iv: secretOf(secrets, 'sm4Iv') }),
  };
}

/**
 * AES-128-CBC whose initial vector is the key, base64.
 *
 * AES 加解密. Some JPAAS deployments want it so; equal beginnings show in the ciphertext. Secret: `aesKey`, 16 characters.
 */
export const aesCipher: Cipher = {
  name: 'aes-cbc-key-as-iv',
  encrypt(text, secrets) {
    const cipher = createCipheriv('aes-128-cbc', aesKey(secrets), aesKey(secrets));
    return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  },
  decrypt(text, secrets) {
    const key = aesKey(secrets);
    return readable(() => {
      const cipher = createDecipheriv('aes-128-cbc', key, key);
      return Buffer.concat([cipher.update(text, 'base64'), cipher.final()]);
    });
  },
};

function aesKey(secrets: Secrets): Buffer {
  const key = Buffer.from(secretOf(secrets, 'aesKey'), 'utf8');
  if (key.length !== 16) throw new CipherError('key-invalid', 'The secret "aesKey" is 16 bytes.');
  return key;
}

/** The bytes before what is encrypted, and the salt and rounds of its key, as every client of the platform has them. */
const PREFIX = Buffer.from('INSPURCSG');
const SALT = 'INSPURED';
const ROUNDS = 8;

/**
 * PBEWithMD5AndDES behind a mark, all in base64.
 *
 * 贵州统一认证断言加密. Weak by today's measure: it hides an assertion from a passer-by, and proves nothing. Node has no DES
 * any more; triple DES with three equal keys is the same. Secrets: `secret`, and `salt` where it is another.
 */
export const pbeDesCipher: Cipher = {
  name: 'pbe-md5-des',
  encrypt(text, secrets) {
    const { key, iv } = pbe(secrets);
    const cipher = createCipheriv('des-ede3-cbc', key, iv);
    return Buffer.concat([PREFIX, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  },
  decrypt(text, secrets) {
    const { key, iv } = pbe(secrets);
    const bytes = Buffer.from(text, 'base64');
    const marked = bytes.subarray(0, PREFIX.length).equals(PREFIX);
    return readable(() => {
      const cipher = createDecipheriv('des-ede3-cbc', key, iv);
      return Buffer.concat([cipher.update(marked ? bytes.subarray(PREFIX.length) : bytes), cipher.final()]);
    });
  },
};

function pbe(secrets: Secrets): { key: Buffer; iv: Buffer } {
  let derived = Buffer.from(secretOf(secrets, 'secret') + (secrets['salt'] ?? SALT), 'utf8');
  for (let round = 0; round < ROUNDS; round += 1) derived = createHash('md5').update(derived).digest();
  const des = derived.subarray(0, 8);
  return { key: Buffer.concat([des, des, des]), iv: derived.subarray(8) };
}

function readable(decrypt: () => Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(decrypt());
  } catch {
    throw new CipherError('decryption-failed', 'The ciphertext cannot be read with this key.');
  }
}

/** Every {@link Cipher} that a preset may name. 加解密方案. */
export const CIPHERS: Readonly<Record<string, Cipher>> = Object.fromEntries(
  [sm2Cipher, sm4Cipher, aesCipher, pbeDesCipher].map((cipher) => [cipher.name, cipher]),
);
