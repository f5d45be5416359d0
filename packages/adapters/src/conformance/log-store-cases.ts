import { logAppendCases } from './log-append-cases.ts';
import { logSharedCases } from './log-shared-cases.ts';
import type { LogStoreCase } from './log-store-subject.ts';

/**
 * Every promise of `LogStore`, as data: run them with any test runner, or with `describeLogStore` under Vitest.
 *
 * 日志存储一致性用例.
 */
export const logStoreCases: readonly LogStoreCase[] = [...logAppendCases, ...logSharedCases];
