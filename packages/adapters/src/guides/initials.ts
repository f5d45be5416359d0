import { pinyin } from 'pinyin-pro';

/** More readings than this are not kept: a name of many ambiguous characters would have hundreds. */
const MOST_READINGS = 8;
const HAN = /\p{Script=Han}/u;

/**
 * Returns the pinyin initials of a name, the likeliest reading first.
 *
 * 拼音首字母. Letters and digits stay, other marks go.
 *
 * @example
 * initialsOf('居住证(A类)') // => ['jzzal']
 * initialsOf('重庆')[0] // => 'cq'
 */
export function initialsOf(name: string): readonly string[] {
  const text = name.normalize('NFKC').toLowerCase();
  const likely = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' });
  let readings = [''];
  Array.from(text).forEach((character, index) => {
    if (/[a-z\d]/.test(character)) readings = readings.map((reading) => reading + character);
    if (!HAN.test(character)) return;
    const letters = [...new Set([likely[index] ?? '', ...othersOf(character)])].filter((letter) =>
      /^[a-z]$/.test(letter),
    );
    if (letters.length === 0) return;
    const grown = letters.flatMap((letter) => readings.map((reading) => reading + letter));
    readings = grown.length <= MOST_READINGS ? grown : readings.map((reading) => reading + letters[0]);
  });
  return readings[0] === '' ? [] : readings;
}

const known = new Map<string, readonly string[]>();

function othersOf(character: string): readonly string[] {
  let letters = known.get(character);
  if (!letters) {
    letters = pinyin(character, { pattern: 'first', toneType: 'none', type: 'array', multiple: true });
    known.set(character, letters);
  }
  return letters;
}
