import type { LogStore } from '@banshi/core/log';
import type { ConformanceCase } from './conformance-case.ts';

/** What a store's test hands to the kit. */
export interface LogStoreSubject {
  /** Returns a store onto an empty log. */
  readonly create: () => LogStore | Promise<LogStore>;
  /**
   * Returns another store onto the same log, whether or not the first is still open.
   *
   * Leave it out where a log lives and dies with its store; the cases that need it are then not run.
   */
  readonly reopen?: (store: LogStore) => LogStore | Promise<LogStore>;
}

/** A fresh store, and another onto the same log. */
export interface OpenLogStore {
  readonly store: LogStore;
  readonly reopen: () => Promise<LogStore>;
}

/** One promise of {@link LogStore}. */
export interface LogStoreCase extends ConformanceCase<OpenLogStore> {
  /** The case opens the log a second time. */
  readonly reopens?: true;
}
