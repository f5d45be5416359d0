// What others answer to the same question: the n-th working day after a day, and how many lie between two.
import chineseDays from 'chinese-days';
import { addBusinessDays } from 'date-fns/addBusinessDays';

/** @type {(from: string, n: number) => string} */
export const chineseDaysAdd = (from, n) => chineseDays.findWorkday(n, from);
/** @type {(from: string, to: string) => number} */
export const chineseDaysCount = (from, to) => chineseDays.getWorkdaysInRange(from, to).length;
/** @type {(from: string, n: number) => string} */
export const dateFnsAdd = (from, n) =>
  addBusinessDays(new Date(`${from}T00:00:00Z`), n)
    .toISOString()
    .slice(0, 10);
