import { CipherError, smLibrary, type Sm2Layout } from './sm-library.ts';

/** How a platform writes an SM2 ciphertext. 密文格式. No public source gives it for every province: confirm it. */
export interface Sm2Format {
  /** @default 'C1C3C2' */
  readonly layout?: Sm2Layout;
  /** Whether a ciphertext begins with 04, as Java peers write it. Both kinds are read. @default true */
  readonly prefix04?: boolean;
  /** @default 'hex' */
  readonly as?: 'hex' | 'base64';
}

/** The user id where the parties have agreed on none (GB/T 35276-2017). 默认用户标识. */
const USER_ID = '1234567812345678';
/** C1 without its 04, C3, and at least one byte. */
const SHORTEST = 128 + 64 + 2;

/**
 * Encrypts text for the holder of a private key (GB/T 32918.4-2016).
 *
 * SM2 加密. Each call gives another ciphertext, since each draws its own random number.
 *
 * @throws CipherError when the key is no point of the curve; RangeError when the text is empty
 */
export function sm2Encrypt(text: string, publicKey: string, format: Sm2Format = {}): string {
  if (text === '') throw new RangeError('An empty text cannot be told from a failure once it is encrypted.');
  const { layout = 'C1C3C2', prefix04 = true, as = 'hex' } = format;
  const cipher = smLibrary.sm2Encrypt(new TextEncoder().encode(text), wholeKey(publicKey), layout);
  const hex = (prefix04 ? '04' : '') + cipher;
  return as === 'hex' ? hex : Buffer.from(hex, 'hex').toString('base64');
}

/**
 * Decrypts what was encrypted with the public key of `privateKey`.
 *
 * SM2 解密.
 *
 * @throws CipherError when it cannot be read: a wrong key, another layout, or a changed ciphertext
 */
export function sm2Decrypt(cipher: string, privateKey: string, format: Sm2Format = {}): string {
  const { layout = 'C1C3C2', as = 'hex' } = format;
  const hex = as === 'hex' ? cipher.trim().toLowerCase() : Buffer.from(cipher, 'base64').toString('hex');
  if (!/^(?:[\da-f]{2})+$/.test(hex))
    throw new CipherError('decryption-failed', 'The SM2 ciphertext is not written as declared.');
  // The first byte of a coordinate may be 04 as well: what is behind a true 04 is a point, what is behind another is not.
  const readings = hex.startsWith('04') ? [hex.slice(2), hex] : [hex];
  let failure = new CipherError('decryption-failed', 'The SM2 ciphertext is too short.');
  for (const reading of readings.filter(({ length }) => length >= SHORTEST)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(smLibrary.sm2Decrypt(reading, privateKey, layout));
    } catch (error) {
      failure =
        error instanceof CipherError
          ? error
          : new CipherError('decryption-failed', 'The SM2 ciphertext holds no UTF-8 text.');
    }
  }
  throw failure;
}

/**
 * Signs text (GB/T 32918.2-2016): r and s, 128 hexadecimal digits.
 *
 * SM2 签名.
 *
 * @throws CipherError when the key is none
 */
export function sm2Sign(text: string, privateKey: string, userId = USER_ID): string {
  return smLibrary.sm2Sign(new TextEncoder().encode(text), privateKey, userId);
}

/** Whether a signature belongs to a text and a public key; anything that is no signature does not. SM2 验签. */
export function sm2Verify(text: string, signature: string, publicKey: string, userId = USER_ID): boolean {
  return smLibrary.sm2Verify(new TextEncoder().encode(text), signature, wholeKey(publicKey), userId);
}

/** A point is written with 04 before it; some platforms hand theirs out without. */
function wholeKey(publicKey: string): string {
  return publicKey.length === 128 ? `04${publicKey}` : publicKey;
}
