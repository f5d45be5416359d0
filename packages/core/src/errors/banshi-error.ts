/** Marks our errors across realms and duplicate copies of this package. */
const BRAND = Symbol.for('banshi.error');

/**
 * The base of every error Banshi throws.
 *
 * 错误. `message` is English and for developers; people see a sentence chosen by {@link code}. Neither ever holds
 * personal data.
 */
export class BanshiError extends Error {
  override readonly name: string = 'BanshiError';
  readonly [BRAND] = true;
  /** What went wrong, in words for programs: `version-conflict`. 错误码. */
  readonly code: string;
  /** Whether the same call may succeed later, unchanged. 可重试. */
  readonly retryable: boolean;

  constructor(code: string, message: string, options?: ErrorOptions & { retryable?: boolean }) {
    super(message, options);
    this.code = code;
    this.retryable = options?.retryable ?? false;
  }
}

/** Whether `error` is ours, whichever copy of Banshi made it. 是否为本库的错误. */
export function isBanshiError(error: unknown): error is BanshiError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
