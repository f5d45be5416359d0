import { createCipheriv, createDecipheriv, getCiphers } from 'node:crypto';
import type { ByteText } from './digest.ts';
import { CipherError, smLibrary, type Sm4Mode, type Sm4Run } from './sm-library.ts';

/** How a platform writes what it encrypts with SM4. 分组密码参数. */
export interface Sm4Options {
  /** 32 hexadecimal digits. 密钥. */
  readonly key: string;
  /** No public source names the mode of every deployment; it is for the integrator to confirm. @default 'ecb' */
  readonly mode?: Sm4Mode;
  /** 32 hexadecimal digits; wanted by `cbc`. 初始向量. */
  readonly iv?: string;
  /** @default 'hex' */
  readonly as?: ByteText;
}

const HAS_SM4 = getCiphers().includes('sm4-ecb') && getCiphers().includes('sm4-cbc');

/**
 * Encrypts text with SM4 (GB/T 32907-2016), padded after PKCS #7.
 *
 * SM4 加密.
 *
 * @example
 * sm4Encrypt('abc', { key: '0123456789abcdeffedcba9876543210' }) // => '1055435b9ece612344f8e10016c4943b'
 *
 * @throws CipherError when the key is none
 */
export function sm4Encrypt(text: string, options: Sm4Options): string {
  const run = runOf(options);
  const bytes = new TextEncoder().encode(text);
  if (!HAS_SM4) return Buffer.from(smLibrary.sm4Encrypt(bytes, run)).toString(options.as ?? 'hex');
  const cipher = createCipheriv(`sm4-${run.mode}`, run.key, run.iv ?? null);
  return Buffer.concat([cipher.update(bytes), cipher.final()]).toString(options.as ?? 'hex');
}

/**
 * Decrypts what {@link sm4Encrypt} writes.
 *
 * SM4 解密. A wrong key shows as padding or text that is none; nothing is ever returned half.
 *
 * @example
 * sm4Decrypt('1055435b9ece612344f8e10016c4943b', { key: '0123456789abcdeffedcba9876543210' }) // => 'abc'
 *
 * @throws CipherError when it cannot be read with this key
 */
export function sm4Decrypt(cipherText: string, options: Sm4Options): string {
  const run = runOf(options);
  const bytes = Buffer.from(cipherText, options.as ?? 'hex');
  if (bytes.length === 0 || bytes.length % 16 !== 0) {
    throw new CipherError('decryption-failed', 'An SM4 ciphertext is whole blocks.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(decrypted(bytes, run));
  } catch {
    throw new CipherError('decryption-failed', 'The SM4 ciphertext cannot be read with this key and mode.');
  }
}

function decrypted(bytes: Uint8Array, run: Sm4Run): Uint8Array {
  if (!HAS_SM4) return smLibrary.sm4Decrypt(bytes, run);
  const decipher = createDecipheriv(`sm4-${run.mode}`, run.key, run.iv ?? null);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

function runOf({ key, mode = 'ecb', iv }: Sm4Options): Sm4Run {
  const wantsIv = mode === 'cbc';
  if (!isBlock(key) || wantsIv !== (iv !== undefined && isBlock(iv))) {
    throw new CipherError('key-invalid', 'SM4 wants a key of 32 hexadecimal digits, and for cbc a vector of 32 more.');
  }
  return { mode, key: Buffer.from(key, 'hex'), ...(wantsIv && { iv: Buffer.from(iv!, 'hex') }) };
}

function isBlock(hex: string): boolean {
  return /^[\da-f]{32}$/i.test(hex);
}
