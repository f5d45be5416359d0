import type { IsoInstant, LetterReason } from '@banshi/core';
import type { LogEvent } from '@banshi/core/log';

/** Signs what an outbox writes into the hall's log. 状态机版本. */
export const OUTBOX_VERSION = 'outbox@1';

/** Says why, in words for programs. The platform's own sentence stays out: it may name a person. */
interface Because {
  readonly reason: LetterReason;
  /** The platform's code, where it is one. 返回码. */
  readonly code?: string;
}

/** What the log says of one letter. 报送事件. Written before anything is sent, so that a crash leaves a trace. */
export type LetterEvent = LogEvent &
  (
    | /** 发送. It may have arrived from here on. */ { readonly type: 'letter.send'; readonly worker: string }
    | /** 查询. */ { readonly type: 'letter.ask'; readonly worker: string }
    | /** 送达. */ { readonly type: 'letter.arrive'; readonly how: 'ok' | 'duplicate' | 'found' }
    | /** 免报. None of the platform's: never sent, and no arrival. */ { readonly type: 'letter.spare' }
    | /** 稍后重发. */ ({ readonly type: 'letter.defer'; readonly due: IsoInstant } & Because)
    | /** 存疑, to be asked. */ ({ readonly type: 'letter.doubt'; readonly due: IsoInstant } & Because)
    | /** 死信. */ ({ readonly type: 'letter.bury'; readonly doubt: boolean } & Because)
    | /** 人工重发. */ { readonly type: 'letter.resend'; readonly next: 'send' | 'ask' }
    | /** 人工了结. Somebody has seen to it by other means. */ { readonly type: 'letter.close' }
  );

/** How far an outbox has read, and what was still open there: a restart begins here. 断点. */
export interface OutboxMark extends LogEvent {
  readonly type: 'outbox.mark';
  readonly position: number;
  /** The positions of the facts that had not arrived. */
  readonly open: readonly number[];
  /** The kinds that the channel carried, and their routes. */
  readonly routes: Readonly<Record<string, string>>;
  /** How many had arrived. */
  readonly delivered: number;
  /** What each route had used of its limit, and when that window began. */
  readonly used: Readonly<Record<string, { readonly from: number; readonly count: number }>>;
}

/** Returns the stream of one letter of one channel. 报送流. */
export function letterStream(channel: string, key: string): string {
  return `outbox/${channel}/${key}`;
}

/** Returns the stream of a channel's marks. 断点流. */
export function markStream(channel: string): string {
  return `outbox/${channel}`;
}
