export { BanshiError, isBanshiError } from './banshi-error.ts';
export * from './errors.ts';
