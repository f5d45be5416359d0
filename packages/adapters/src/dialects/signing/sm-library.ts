import { BanshiError } from '@banshi/core';
import { sm2, sm3, sm4 } from 'sm-crypto-v2';

/** Where C3 stands in an SM2 ciphertext: the standard of 2016 puts it second, older peers last. 密文排列. */
export type Sm2Layout = 'C1C3C2' | 'C1C2C3';

/** How a block is chained. 分组模式. */
export type Sm4Mode = 'ecb' | 'cbc';

/** One SM4 run: bytes in, bytes out. */
export interface Sm4Run {
  readonly mode: Sm4Mode;
  /** 16 bytes. 密钥. */
  readonly key: Uint8Array;
  /** 16 bytes; `cbc` only. 初始向量. */
  readonly iv?: Uint8Array;
}

/** Why a cipher gave nothing: a key that is none, or a text that was not made with this key. 密码运算失败原因. */
export type CipherFault = 'key-invalid' | 'decryption-failed';

/** A key or a ciphertext cannot be what it should be. 密码运算失败. It never quotes what it was given. */
export class CipherError extends BanshiError {
  override readonly name = 'CipherError';
  override readonly code: CipherFault;
  constructor(code: CipherFault, message: string) {
    super(code, message);
    this.code = code;
  }
}

const MODES = { C1C2C3: 0, C1C3C2: 1 } as const;

/**
 * The one place that knows the library of the Chinese algorithms.
 *
 * 国密算法库. Its defaults would sign without the user id of GB/T 32918.2, answer "" for a ciphertext that was changed,
 * and throw at a public key that is none; here every one of these is settled once. Keys and ciphertexts are hexadecimal;
 * a ciphertext carries no leading 04.
 */
export const smLibrary = {
  sm3: (bytes: Uint8Array): string => sm3(bytes),
  hmacSm3: (key: Uint8Array, bytes: Uint8Array): string => sm3(bytes, { key, mode: 'hmac' }),

  sm4Encrypt: (bytes: Uint8Array, { mode, key, iv }: Sm4Run): Uint8Array =>
    sm4.encrypt(bytes, key, { mode, ...(iv && { iv }), output: 'array' }),

  sm4Decrypt(bytes: Uint8Array, { mode, key, iv }: Sm4Run): Uint8Array {
    return attempt('decryption-failed', () => sm4.decrypt(bytes, key, { mode, ...(iv && { iv }), output: 'array' }));
  },

  sm2Encrypt: (bytes: Uint8Array, publicKey: string, layout: Sm2Layout): string =>
    attempt('key-invalid', () => sm2.doEncrypt(bytes, publicKey, MODES[layout])),

  /** Nothing decrypts to nothing: an empty answer is how the library says that the hash does not fit. */
  sm2Decrypt(cipher: string, privateKey: string, layout: Sm2Layout): Uint8Array {
    const bytes = attempt('decryption-failed', () =>
      sm2.doDecrypt(cipher, privateKey, MODES[layout], { output: 'array' }),
    );
    if (bytes.length > 0) return bytes;
    throw new CipherError('decryption-failed', 'The SM2 ciphertext cannot be read with this key and layout.');
  },

  sm2Sign: (bytes: Uint8Array, privateKey: string, userId: string): string =>
    attempt('key-invalid', () => sm2.doSignature(bytes, privateKey, { hash: true, userId })),

  /** Whatever is no signature is a wrong one. */
  sm2Verify(bytes: Uint8Array, signature: string, publicKey: string, userId: string): boolean {
    try {
      return sm2.doVerifySignature(bytes, signature, publicKey, { hash: true, userId });
    } catch {
      return false;
    }
  },

  /** The public key that belongs to a private one. */
  sm2PublicKey: (privateKey: string): string =>
    attempt('key-invalid', () => sm2.getPublicKeyFromPrivateKey(privateKey)),
};

/** What the library says of a failure may quote the key. */
function attempt<T>(fault: CipherFault, run: () => T): T {
  try {
    return run();
  } catch {
    throw new CipherError(fault, 'The key or the ciphertext is not of the form that the algorithm wants.');
  }
}
