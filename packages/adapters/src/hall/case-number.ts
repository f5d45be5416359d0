import { type IsoDate, printedNumber } from '@banshi/core';

/** The 31 characters of the social credit code, which leaves out I, O, S, V and Z (GB 32100-2015, 表 1). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FIRST_LETTER = ALPHABET.indexOf('A');
const SHAPE = new RegExp(`^\\d{8}[${ALPHABET.slice(FIRST_LETTER)}][${ALPHABET}]{6}$`);
const RANDOM_LENGTH = 6;

/**
 * Returns a new case number: the day, six random characters and a check character.
 *
 * 办件编号. About 600 million for each day, so that it may be quoted at a counter and yet not be found by counting up. The
 * first random one is a letter: no case number can be mistaken for an identity number.
 */
export function newCaseNumber(day: IsoDate): string {
  const letters = ALPHABET.slice(FIRST_LETTER);
  const tail = Array.from({ length: RANDOM_LENGTH }, (_, index) => randomOf(index === 0 ? letters : ALPHABET)).join('');
  const body = day.replaceAll('-', '') + tail;
  return body + checkCharacter(body);
}

/**
 * Returns a case number as the log writes it, or nothing where somebody mistyped it.
 *
 * 办件编号规范化. Spaces, hyphens, small letters and full-width figures pass; any one wrong character and any two
 * neighbours in the wrong order are found out.
 *
 * @example
 * readCaseNumber('20261123-a7k2m9 8') // => undefined
 */
export function readCaseNumber(text: string): string | undefined {
  const number = printedNumber(text);
  return SHAPE.test(number) && number.endsWith(checkCharacter(number.slice(0, -1))) ? number : undefined;
}

/** Weights 3^i modulo the prime 31, as in GB 32100-2015. */
function checkCharacter(body: string): string {
  let [sum, weight] = [0, 1];
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** Bytes beyond the last whole multiple are thrown away, so that every character is equally likely. */
function randomOf(characters: string): string {
  const limit = 256 - (256 % characters.length);
  for (;;) {
    const [byte = limit] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return characters[byte % characters.length] ?? '';
  }
}
