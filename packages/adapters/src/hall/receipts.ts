import { printedNumber } from '@banshi/core';
import type { Seal } from './seal.ts';

/** The 31 characters of the social credit code, none of which is mistaken for another (GB 32100-2015, 表 1). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const GROUP = 4;

/**
 * Returns a number that nobody without the secret can work out: the same for the same words, `length` characters long.
 *
 * 回执号. About 2^59 for twelve characters: it can be read over the telephone and not be found by trying.
 */
export async function secretNumber(seal: Seal, length: number, ...words: readonly string[]): Promise<string> {
  const sealed = await seal(...words);
  return Array.from(sealed.slice(0, length), (one) => ALPHABET[BASE64.indexOf(one) % ALPHABET.length]).join('');
}

/** Returns the receipt of what a command brought, in groups of four. 回执号. */
export async function receiptOf(seal: Seal, ...words: readonly string[]): Promise<string> {
  const number = await secretNumber(seal, 3 * GROUP, 'receipt', ...words);
  return number.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** Returns the code that is printed on a ticket and proves the visit. 评价码. */
export function visitCode(seal: Seal, hall: string, ticket: string): Promise<string> {
  return secretNumber(seal, 6, 'visit', hall, ticket);
}

/** Returns what somebody typed from paper, as it was printed. 回执号规范化. */
export function readPrinted(text: string): string {
  const plain = printedNumber(text);
  return plain.length === 3 * GROUP ? plain.replaceAll(/(.{4})(?=.)/g, '$1-') : plain;
}
