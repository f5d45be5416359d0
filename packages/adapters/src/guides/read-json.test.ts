import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { value } = readJson(bytes(text));
        return JSON.stringify(value) === JSON.stringify(JSON.parse(text));
      }),
    );
  });

  it('ignores a byte order mark', () => {
    expect(readJson(bytes('\uFEFF{"a":1}')).value).toEqual({ a: 1 });
  });

  it('keeps the digits of a code that was written as a number', () => {
    expect(readJson(bytes('{"impl_code":11622101013921538400017}')).value).toEqual({
      impl_code: '11622101013921538400017',
    });
    expect(readJson(bytes('{"amount":10.50,"count":1e3}')).value).toEqual({ amount: 10.5, count: 1000 });
  });

  it('notes a key that one object has twice, however it is spelt', () => {
    expect(readJson(bytes('{"fee":"a","x":{"fee":1},"y":["fee",":"],"f\\u0065e":"b"}')).repeatedKeys).toEqual(['fee']);
  });

  it.each([
    ['GB18030 bytes', new Uint8Array([0x7b, 0x22, 0xb0, 0xec, 0x22, 0x3a, 0x31, 0x7d]), 'The file is not UTF-8.'],
    ['half a file', bytes('{"schema": "guide-fa'), 'The file is not JSON.'],
    ['nothing', bytes(''), 'The file is not JSON.'],
  ])('cannot read %s', (_, content, message) => {
    expect(() => readJson(content)).toThrow(expect.objectContaining({ code: 'guide-unreadable', message }));
  });
});
