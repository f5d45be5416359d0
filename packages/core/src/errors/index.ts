export { BanshiError, isBanshiError } from './banshi-error.ts';
export * from './errors.ts';
export * from './time-errors.ts';
