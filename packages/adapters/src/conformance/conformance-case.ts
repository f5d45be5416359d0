/** One promise of a contract, and what proves that it is kept. */
export interface ConformanceCase<TSubject> {
  /** The promise, as a sentence about the subject. */
  readonly name: string;
  /** Rejects when the promise is broken. The subject is fresh and shared with no other case. */
  run(subject: TSubject): Promise<void>;
}
