export * from './disclosure.ts';
export * from './due-date.ts';
export { isImmediate } from './is-immediate.ts';
export * from './parse-limit.ts';
