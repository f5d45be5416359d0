import type { OutboxReport, OutboxResend } from '@banshi/core';
import type { LogEvent } from '@banshi/core/log';

/** A letter that is to go out again, as it is written: on the version that was looked at. 重发. */
export interface Resent {
  readonly stream: string;
  readonly expectedVersion: number;
  readonly event: LogEvent;
  /** What signs the event. 状态机版本. */
  readonly machine: string;
}

/**
 * What a hall needs to know of the letters to platforms on its log: an outbox brings it.
 *
 * 报送. The hall itself knows no platform.
 */
export interface OutboxOffice {
  /** The letters to each platform as the log says now. */
  read(): Promise<readonly OutboxReport[]>;
  /** What to write so that dead letters go out again; empty where none is dead. */
  resend(wish: OutboxResend): Promise<readonly Resent[]>;
}
