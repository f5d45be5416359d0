export { DialectIncompleteError } from './caller-error.ts';
export { type Called, type Caller, type CallerOptions, createCaller, type Lent } from './create-caller.ts';
