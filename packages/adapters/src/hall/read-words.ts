import { type Contact, hasWords, MOST_LETTER_WORDS, RefusedError, wordsLength } from '@banshi/core';

const MOST_NAME = 30;
/** A mobile number of the mainland, or a line with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{9,11})$/;

/**
 * Returns what somebody wrote, without the spaces around it.
 *
 * 文字校验.
 *
 * @throws RefusedError `words-required` or `words-too-long`
 */
export function readWords(words: string, most = MOST_LETTER_WORDS): string {
  const text = words.replaceAll(/\r\n?/g, '\n').trim();
  if (!hasWords(text)) throw new RefusedError('words-required');
  if (wordsLength(text) > most) throw new RefusedError('words-too-long');
  return text;
}

/**
 * Returns a name and a number as they are kept.
 *
 * 联系方式校验.
 *
 * @throws RefusedError `invalid-contact`
 */
export function readContact({ name, phone }: Contact): Contact {
  const plainName = name.trim();
  const plainPhone = phone
    .normalize('NFKC')
    .replaceAll(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '');
  const isName = hasWords(plainName) && wordsLength(plainName) <= MOST_NAME;
  if (!isName || !PHONE.test(plainPhone)) throw new RefusedError('invalid-contact');
  return { name: plainName, phone: plainPhone };
}
