import { describe, it } from 'vitest';
import { logStoreCases } from './log-store-cases.ts';
import type { LogStoreSubject } from './log-store-subject.ts';
import { runLogStoreCase } from './run-log-store-case.ts';

/**
 * Holds a store to the contract of `LogStore`. Call it from the store's own test file.
 *
 * 日志存储一致性测试.
 */
export function describeLogStore(name: string, subject: LogStoreSubject): void {
  describe(`${name}: LogStore`, () => {
    for (const one of logStoreCases) {
      if (one.reopens && !subject.reopen) continue;
      it(one.name, () => runLogStoreCase(one, subject));
    }
  });
}
