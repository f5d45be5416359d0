/** Figures and capitals of which none is read as another, small or printed badly: no 0 and O, 1, I and L, 5 and S, 2 and Z, U and V. */
const ALPHABET = '346789ABCDEFGHJKMNPQRTWXY';
const GROUP = 4;

/**
 * Returns the id of a new command, in four groups of four.
 *
 * 命令标识. About 2^74: nobody finds one by trying, and people copy it from a screen, since what waits on a device has it as receipt.
 * `crypto.randomUUID` would need Chromium 92 and https; halls have neither.
 */
export function newId(): string {
  const letters = Array.from(
    crypto.getRandomValues(new Uint8Array(4 * GROUP)),
    (byte) => ALPHABET[byte % ALPHABET.length],
  );
  return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}
