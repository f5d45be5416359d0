import type { Actor, GuideSummary, HallGateway, HallQueryName, ServiceGuide, ServiceHall } from '@banshi/core';
import type { LogStore } from '@banshi/core/log';
import type { RatingRuleSet, RuleSet } from '@banshi/core/rules';
import type { HallHours, WorkCalendar } from '@banshi/core/time';
import type { CaseSettings } from './case-settings.ts';
import type { OutboxOffice } from './outbox-office.ts';

/** One answered request or command, with nothing personal in it: for the operator's log. 运行日志. */
export interface HallLogLine {
  /** The route or the command: `GET board`, `ticket.take`. */
  readonly what: string;
  readonly status: number;
  /** Why it was refused or failed. 错误码. */
  readonly code?: string;
  readonly milliseconds: number;
  /** What was thrown, where the hall itself is at fault. */
  readonly error?: unknown;
}

/** What a hall is made of. 大厅配置. */
export interface HallOptions extends CaseSettings {
  readonly hall: ServiceHall;
  readonly guides: readonly ServiceGuide[];
  /** What lists and searches show. Without them there is no search by pinyin. 指南摘要. */
  readonly summaries?: readonly GuideSummary[];
  /** Belongs to the hall from here on: {@link Hall.close} closes it. */
  readonly store: LogStore;
  /**
   * Keys the hashes of identity numbers; at least 16 characters, the same after a restart. 密钥.
   *
   * There are so few identity numbers that whoever knows the secret can try them all.
   */
  readonly secret: string;
  /** @default () => new Date() */
  readonly now?: () => Date;
  /**
   * Returns who sends a request. 身份识别.
   *
   * @default everybody is an applicant, so no window can do anything
   */
  readonly identify?: (request: Request) => Actor | Promise<Actor>;
  /** @default chinaCalendar */
  readonly calendar?: WorkCalendar;
  /** How days are counted here; its id and version are signed into every entry. 规则集. @default nationalRuleSet */
  readonly ruleSet?: RuleSet;
  /** How ratings are given, and what follows a bad one. 好差评规则. @default nationalRatingRules */
  readonly ratingRules?: RatingRuleSet;
  /** When the hall is open, where that is not on workdays: it bounds what can be booked. 大厅开放时间. */
  readonly hours?: HallHours;
  /** The letters to platforms on this log, for the screen of those who oversee: `openOutboxOffice(store)`. 报送. */
  readonly outbox?: OutboxOffice;
  /** The path that the service answers under. @default '/api/' */
  readonly base?: string;
  /**
   * Whether a request may be answered; `false` is answered with 429. 限流.
   *
   * Called before anything else, and once more with the name of a question that takes a receipt or a code, since those are
   * what can be guessed. Case numbers cannot be guessed one by one, but they can be tried in masses: a hall on the internet
   * counts `case`, `live`, `query` and `command` for each client here, with `limitByAddress` or its own. It knows nothing of who
   * asks: leave out what should never be stopped, such as the hall's own tablets.
   */
  readonly limit?: (request: Request, guess?: HallQueryName) => boolean | Promise<boolean>;
  /** Called once for each answered request, and for each command of a {@link Hall.gateway}. */
  readonly log?: (line: HallLogLine) => void;
  /** How often a silent live connection hears a comment, in milliseconds. @default 15000 */
  readonly heartbeat?: number;
}

/** A hall that runs. 大厅服务. */
export interface Hall {
  /** Answers one request of the hall's HTTP interface. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Returns the same service without HTTP, for one actor. */
  readonly gateway: (actor: Actor) => HallGateway;
  /** Ends the live connections and closes the store. */
  readonly close: () => Promise<void>;
}
