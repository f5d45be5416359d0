import { describe, expect, it } from 'vitest';
import { checkFolder, type CheckTools } from '../dialects/check/index.ts';
import type { Dialect } from '../dialects/engine/index.ts';

/**
 * Holds a dialect to its recorded messages: one test a message. Call it from the dialect's own test file.
 *
 * 方言一致性测试. The folder holds manifest.json (schema banshi-wire-fixture/1) and the files that it names. What a failing
 * test prints names fields and outcomes, and no value of a text.
 */
export function describeDialect(dialect: Dialect, folder: string, tools: CheckTools): void {
  describe(`${dialect.id}: recorded messages`, () => {
    it.each(checkFolder(dialect, folder, tools).messages.map((one) => [one.file, one] as const))('%s', (_, one) => {
      expect({
        outcome: one.outcome,
        wrong: [
          ...one.fields.filter(({ state }) => state === 'different' || state === 'absent'),
          ...one.checks.filter(({ ok }) => !ok),
        ],
      }).toEqual({ outcome: one.expected, wrong: [] });
    });
  });
}
