/** @packageDocumentation The words of a service hall: model, checks, errors and the rules a page needs. It depends on nothing. */
export * from './announcements/index.ts';
export * from './checks/resident-id.ts';
export * from './errors/index.ts';
export * from './model/index.ts';
export type * from './ports/gateways.ts';
export * from './rules/disclosure.ts';
export { isImmediate } from './rules/is-immediate.ts';
export * from './rules/parse-limit.ts';
export { checkInFrom } from './rules/check-in-from.ts';
export { queueRulesOf } from './rules/queue-rules.ts';
export { createGuideIndex, type GuideIndex, type GuideIndexOptions } from './search/guide-index.ts';
export type { Pause } from './search/pause.ts';
