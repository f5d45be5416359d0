/** Words that manifests use for one thing: they are written by hand, and their vocabulary is not ours. */
const SAME: readonly (readonly string[])[] = [
  ['day', 'calendar', 'calendar-day', 'natural-day', 'unspecifiedDay', 'days'],
  ['workday', 'working-day', 'business-day', 'workdays'],
  ['organisation', 'organization', 'company', 'legal', 'legal-person', 'corporate', 'corporation', 'org', 'enterprise'],
  ['person', 'individual', 'natural-person'],
  ['pc', 'web', 'computer'],
  ['terminal', 'other-terminal', 'hall-terminal'],
  ['qr', 'qrcode', 'qr-code'],
  ['declined', 'not-accepted', 'refused'],
  ['social-organisation', 'social-organization', 'social-org', 'social'],
  ['high', 'advanced', 'senior'],
  ['basic', 'low', 'junior'],
  ['none', 'anonymous', 'unverified'],
  ['immediate', 'instant'],
];
const MEANINGS = new Map(SAME.flatMap((words) => words.map((word) => [word, words[0]!] as const)));

/**
 * Whether what was read is what was expected; of records only the expected keys count, and null is the same as nothing.
 *
 * 比对.
 *
 * @example
 * sameValue({ value: 5, unit: 'workday' }, { value: 5, unit: 'working-day' }) // => true
 */
export function sameValue(actual: unknown, expected: unknown): boolean {
  if (expected === null) return actual === undefined || actual === null;
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one, at) => sameValue(actual[at], one))
    );
  if (typeof expected === 'object')
    return (
      (actual === undefined || (typeof actual === 'object' && actual !== null)) &&
      Object.entries(expected as object).every(([key, one]) =>
        sameValue((actual as Record<string, unknown> | undefined)?.[key], one),
      )
    );
  if (typeof expected === 'string' && typeof actual === 'string') {
    if (expected === actual || meaning(expected) === meaning(actual)) return true;
    const both = [expected, actual].every((text) => /^\d{4}-\d\d-\d\dT/.test(text));
    return both && Date.parse(expected) === Date.parse(actual);
  }
  return expected === actual;
}

function meaning(word: string): string {
  return MEANINGS.get(word) ?? word;
}
