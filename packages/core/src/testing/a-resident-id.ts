import { residentIdProblem } from '../checks/resident-id.ts';

const DAY = 86_400_000;

/**
 * Returns the identity number of the n-th imaginary person, with a right check character.
 *
 * 虚构身份证号. The birthdays are of the nineteenth century, so none belongs to a living person.
 *
 * @example
 * aResidentId(0) // => '110101180001010015'
 */
export function aResidentId(n: number): string {
  const birthday = new Date(Date.UTC(1800, 0, 1) + Math.floor(n / 999) * DAY).toISOString().slice(0, 10);
  const body = `110101${birthday.replaceAll('-', '')}${String((n % 999) + 1).padStart(3, '0')}`;
  return '0123456789X'
    .split('')
    .map((last) => body + last)
    .find((id) => residentIdProblem(id) === undefined)!;
}
