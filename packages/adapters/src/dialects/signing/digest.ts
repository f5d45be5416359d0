import { createHash, createHmac, getHashes, timingSafeEqual } from 'node:crypto';
import { smLibrary } from './sm-library.ts';

/** What can be hashed: text is taken as UTF-8. */
export type Bytes = string | Uint8Array;

/** The digests that platforms sign with. 摘要算法. MD5 and SHA-1 are theirs, not our choice. */
export type DigestName = 'md5' | 'sha1' | 'sha256' | 'sm3';

/** How bytes are written as text. */
export type ByteText = 'hex' | 'base64';

/** A platform's crypto may be built without the Chinese algorithms. */
const HAS_SM3 = getHashes().includes('sm3');

/**
 * Returns the digest of `data`.
 *
 * 摘要. SM3 (GB/T 32905-2016) comes from the platform where it has it, otherwise from the library.
 *
 * @example
 * digest('sm3', 'abc') // => '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'
 * digest('md5', 'abc') // => '900150983cd24fb0d6963f7d28e17f72'
 */
export function digest(name: DigestName, data: Bytes, as: ByteText = 'hex'): string {
  if (name === 'sm3' && !HAS_SM3) return recode(smLibrary.sm3(toBytes(data)), as);
  return createHash(name).update(data).digest(as);
}

/**
 * Returns the keyed digest of `data` (RFC 2104).
 *
 * 带密钥的摘要.
 *
 * @example
 * hmac('sha256', 'key', 'The quick brown fox jumps over the lazy dog')
 * // => 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8'
 */
export function hmac(name: DigestName, key: Bytes, data: Bytes, as: ByteText = 'hex'): string {
  if (name === 'sm3' && !HAS_SM3) return recode(smLibrary.hmacSm3(toBytes(key), toBytes(data)), as);
  return createHmac(name, key).update(data).digest(as);
}

/**
 * Whether two texts are the same, in a time that does not tell where they differ.
 *
 * 恒定时间比较. For signatures: an ordinary comparison lets a caller guess one character after the other.
 *
 * @example
 * sameText('a1b2', 'a1b2') // => true
 * sameText('a1b2', 'a1b') // => false
 */
export function sameText(left: string, right: string): boolean {
  // Digests are of one length, whatever the texts are.
  return timingSafeEqual(createHash('sha256').update(left).digest(), createHash('sha256').update(right).digest());
}

function recode(hex: string, as: ByteText): string {
  return Buffer.from(hex, 'hex').toString(as);
}

function toBytes(data: Bytes): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}
