export type { ConformanceCase } from './conformance-case.ts';
export { describeLogStore } from './describe-log-store.ts';
export { type LogStoreCase, logStoreCases, type LogStoreSubject, type OpenLogStore } from './log-store-cases.ts';
export { BrokenPromiseError } from './must.ts';
export { runLogStoreCase } from './run-log-store-case.ts';
