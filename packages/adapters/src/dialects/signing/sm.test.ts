import { createCipheriv, createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, hmac, sameText } from './digest.ts';
import { CipherError, smLibrary } from './sm-library.ts';
import { sm2Decrypt, sm2Encrypt, sm2Sign, sm2Verify } from './sm2.ts';
import { sm4Decrypt, sm4Encrypt } from './sm4.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const KEY = '0123456789abcdeffedcba9876543210';

describe('SM3 (GB/T 32905-2016, annex A)', () => {
  const VECTORS = [
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ] as const;
  it.each(VECTORS)('digests %s, by the platform and by the library', (text, expected) => {
    expect(digest('sm3', text)).toBe(expected);
    expect(smLibrary.sm3(new TextEncoder().encode(text))).toBe(expected);
    expect(digest('sm3', text, 'base64')).toBe(Buffer.from(expected, 'hex').toString('base64'));
  });

  it('is the same by both, with a key and without', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 1, maxLength: 100 }), (data, key) => {
        expect(smLibrary.sm3(data)).toBe(createHash('sm3').update(data).digest('hex'));
        expect(smLibrary.hmacSm3(key, data)).toBe(createHmac('sm3', key).update(data).digest('hex'));
        expect(hmac('sm3', key, data)).toBe(smLibrary.hmacSm3(key, data));
      }),
      { numRuns: 100 },
    );
  });
});

describe('SM4 (GB/T 32907-2016, annex A)', () => {
  const block = bytes(KEY);
  it('encrypts the example once', () => {
    const cipher = smLibrary.sm4Encrypt(block, { mode: 'ecb', key: block });
    expect(Buffer.from(cipher).toString('hex').slice(0, 32)).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('encrypts the example a million times', () => {
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
    let state: Uint8Array = block;
    for (let round = 0; round < 1_000_000; round += 1) state = cipher.update(state);
    expect(Buffer.from(state).toString('hex')).toBe('595298c7c6fd271f0402f804c33d3f66');
  });

  it('is the same by the platform and by the library, and comes back', () => {
    const block16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), block16, block16, fc.boolean(), (text, key, iv, isCbc) => {
        const run = { mode: isCbc ? 'cbc' : 'ecb', key, ...(isCbc && { iv }) } as const;
        const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
        const options = { mode: run.mode, key: hex(key), ...(isCbc && { iv: hex(iv) }) };
        const cipher = sm4Encrypt(text, options);
        expect(cipher).toBe(hex(smLibrary.sm4Encrypt(new TextEncoder().encode(text), run)));
        expect(sm4Decrypt(cipher, options)).toBe(text);
        expect(hex(smLibrary.sm4Decrypt(bytes(cipher), run))).toBe(hex(new TextEncoder().encode(text)));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a wrong key', sm4Encrypt('办件', { key: KEY }), { key: KEY.replace('0', '1') }],
    ['half a block', 'abcd', { key: KEY }],
    ['nothing', '', { key: KEY }],
    ['a key that is none', '00', { key: 'secret' }],
    ['cbc without an initial vector', sm4Encrypt('办件', { key: KEY }), { key: KEY, mode: 'cbc' as const }],
  ])('refuses %s', (_, cipher, options) => expect(() => sm4Decrypt(cipher, options)).toThrow(CipherError));
});

describe('SM2 (GB/T 32918.5-2017)', () => {
  const PRIVATE = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';
  const PUBLIC =
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
  const SIGNATURE =
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
  /** Its x begins with 04 as well. */
  const C1 =
    '0404ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73' +
    'e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0';
  const C2 = '21886ca989ca9c7d58087307ca93092d651efa';
  const C3 = '59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766';

  it('holds the key pair of the example', () => expect(smLibrary.sm2PublicKey(PRIVATE)).toBe(PUBLIC));

  it('verifies the signature of the example', () => {
    expect(sm2Verify('message digest', SIGNATURE, PUBLIC)).toBe(true);
    expect(sm2Verify('message digest', SIGNATURE, PUBLIC.slice(2))).toBe(true);
  });

  it.each([
    ['another text', 'message digesu', SIGNATURE, PUBLIC],
    ['a changed signature', 'message digest', SIGNATURE.replace(/^f/, 'e'), PUBLIC],
    ['zeros', 'message digest', '0'.repeat(128), PUBLIC],
    ['ones', 'message digest', 'f'.repeat(128), PUBLIC],
    ['no signature', 'message digest', 'signature', PUBLIC],
    ['nothing', 'message digest', '', PUBLIC],
    ['a point beside the curve', 'message digest', SIGNATURE, PUBLIC.replace(/3$/, '4')],
    ['a key that is none', 'message digest', SIGNATURE, 'key'],
  ])('does not verify %s', (_, text, signature, key) => expect(sm2Verify(text, signature, key)).toBe(false));

  it('does not verify for another user', () => {
    expect(sm2Verify('message digest', SIGNATURE, PUBLIC, 'ALICE123@YAHOO.COM')).toBe(false);
  });

  it.each([
    ['C1C3C2', `${C1}${C3}${C2}`],
    ['C1C2C3', `${C1}${C2}${C3}`],
  ] as const)('reads the ciphertext of the example as %s, with 04 and without', (layout, cipher) => {
    expect(sm2Decrypt(cipher, PRIVATE, { layout })).toBe('encryption standard');
    expect(sm2Decrypt(cipher.slice(2), PRIVATE, { layout })).toBe('encryption standard');
    expect(sm2Decrypt(cipher.toUpperCase(), PRIVATE, { layout })).toBe('encryption standard');
    const base64 = Buffer.from(cipher, 'hex').toString('base64');
    expect(sm2Decrypt(base64, PRIVATE, { layout, as: 'base64' })).toBe('encryption standard');
  });

  it.each([
    ['the other layout', `${C1}${C2}${C3}`],
    ['a changed byte', `${C1}${C3}${C2.replace(/a$/, 'b')}`],
    ['a point beside the curve', `${C1.replace(/0$/, '1')}${C3}${C2}`],
    ['a cut', `${C1}${C3}`],
    ['nothing', ''],
    ['no hexadecimal', '办件'],
  ])('refuses %s', (_, cipher) => expect(() => sm2Decrypt(cipher, PRIVATE)).toThrow(CipherError));

  it('refuses to encrypt nothing, or with a key that is none', () => {
    expect(() => sm2Encrypt('', PUBLIC)).toThrow(RangeError);
    expect(() => sm2Encrypt('a', PUBLIC.replace(/3$/, '4'))).toThrow(CipherError);
  });

  it('comes back, in every format, and signs what it verifies', () => {
    const formats = fc.record({
      layout: fc.constantFrom('C1C3C2' as const, 'C1C2C3' as const),
      prefix04: fc.boolean(),
      as: fc.constantFrom('hex' as const, 'base64' as const),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), formats, (text, format) => {
        expect(sm2Decrypt(sm2Encrypt(text, PUBLIC, format), PRIVATE, format)).toBe(text);
        expect(sm2Verify(text, sm2Sign(text, PRIVATE), PUBLIC)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

it('compares texts of any length', () => {
  expect([sameText('', ''), sameText('甲', '甲'), sameText('a', 'b'), sameText('a', 'aa')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
