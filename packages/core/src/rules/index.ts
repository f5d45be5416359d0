export * from './disclosure.ts';
export * from './parse-limit.ts';
