import {
  type Contact,
  contactFault,
  hasWords,
  MOST_LETTER_WORDS,
  plainContact,
  RefusedError,
  wordsLength,
} from '@banshi/core';

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
export function readContact(contact: Contact): Contact {
  const plain = plainContact(contact);
  if (contactFault(plain) || !hasWords(plain.name)) throw new RefusedError('invalid-contact');
  return plain;
}
