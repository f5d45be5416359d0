import { BanshiError } from '@banshi/core';

/** A dialect cannot be spoken with what was given: settings, secrets, plug-ins or routes are missing. 方言配置不全. */
export class DialectIncompleteError extends BanshiError {
  override readonly name = 'DialectIncompleteError';
  /** What is missing, by name. */
  readonly missing: readonly string[];
  constructor(dialect: string, missing: readonly string[]) {
    super('dialect-incomplete', `The dialect ${dialect} wants: ${missing.join(', ')}.`);
    this.missing = missing;
  }
}
