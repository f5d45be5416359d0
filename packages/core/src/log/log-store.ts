import type { Actor } from '../model/actor.ts';
import type { IsoInstant } from '../model/iso-date.ts';

/** Anything that happened: the event that a machine accepted, named `noun.verb`. 事件. */
export interface LogEvent {
  readonly type: string;
}

/**
 * One accepted event with who, when, where and under which rules.
 *
 * 日志条目. The log of these is the truth; every other figure is computed from it.
 */
export interface LogEntry<TEvent extends LogEvent = LogEvent> {
  /** The thing it happened to: `ticket/2026-11-23/A001`. 流. */
  readonly stream: string;
  /** Counts the events of the stream from 1. 版本. */
  readonly version: number;
  /** Counts the events of the whole log from 1, without gaps. 序号. */
  readonly position: number;
  /** 时刻. */
  readonly at: IsoInstant;
  /** 操作者. */
  readonly by: Actor;
  /** 大厅. */
  readonly hall: string;
  /** The machine that accepted it, with its version: `ticket@1`. 状态机版本. */
  readonly machine: string;
  /** The rule set in force: `national@1`. 规则集. */
  readonly ruleSet: string;
  /** The command that caused it. A command is carried out once. 命令标识. */
  readonly command: string;
  readonly event: TEvent;
}

/** An entry that the log has not numbered yet. 待追加条目. */
export type LogDraft = Omit<LogEntry, 'stream' | 'version' | 'position'>;

/** Events for one stream, and the version they were decided on. 追加请求. */
export interface StreamAppend {
  readonly stream: string;
  /** 0 when the stream must not exist yet. 预期版本. */
  readonly expectedVersion: number;
  readonly drafts: readonly LogDraft[];
}

/**
 * Keeps the log.
 *
 * 日志存储. Every promise here is held by the published conformance kit.
 */
export interface LogStore {
  /**
   * Appends to several streams, all or nothing.
   *
   * @throws VersionConflictError when a stream is not at its expected version; then nothing is written
   */
  append(appends: readonly StreamAppend[]): Promise<readonly LogEntry[]>;
  /**
   * The entries of one stream, in order; none for an unknown one.
   *
   * @param afterVersion leaves out the entries up to it, for whoever knows them; @default 0
   */
  read(stream: string, afterVersion?: number): Promise<readonly LogEntry[]>;
  /** Entries of the whole log after `position`, in order, at most `limit`. */
  readAll(position: number, limit: number): Promise<readonly LogEntry[]>;
  /** The entries that a command wrote; none when it never ran. */
  findCommand(command: string): Promise<readonly LogEntry[]>;
  /** Calls `listener` after each append in this process, until the returned function is called. */
  subscribe(listener: (entries: readonly LogEntry[]) => void): () => void;
  close(): Promise<void>;
}
