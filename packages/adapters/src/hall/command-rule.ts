import type {
  Actor,
  ActorRole,
  HallCommandName,
  HallCommands,
  IsoDate,
  IsoInstant,
  QueueRules,
  ServiceGuide,
  ServiceHall,
} from '@banshi/core';
import type { LogDraft, LogEntry, LogEvent, LogStore, StreamAppend } from '@banshi/core/log';
import type { OpenDays, RatingRuleSet, RuleSet } from '@banshi/core/rules';
import type { WorkCalendar } from '@banshi/core/time';
import type { Attempts } from './attempts.ts';
import type { CaseSettings } from './case-settings.ts';
import type { CaseShelf } from './case-shelf.ts';
import type { DayLog } from './day-log.ts';
import type { DayTurn } from './day-turn.ts';
import type { CaseView, QueueView } from '@banshi/core/projections';
import type { Claims } from './claims.ts';
import type { HallView } from './hall-view.ts';
import type { OutboxOffice } from './outbox-office.ts';
import type { Seal } from './seal.ts';
import type { Vault } from './vault.ts';
import type { Waits } from './waits.ts';

/** What every command can rely on. */
export interface HallContext {
  readonly hall: ServiceHall;
  readonly guides: ReadonlyMap<string, ServiceGuide>;
  readonly store: LogStore;
  readonly view: HallView;
  readonly seal: Seal;
  readonly ruleSet: RuleSet;
  /** How ratings are given here, and what follows a bad one. 好差评规则. */
  readonly ratingRules: RatingRuleSet;
  readonly calendar: WorkCalendar;
  /** Keeps what people write and who they are. 加密保管. */
  readonly vault: Vault;
  /** Counts wrong codes and letters of one sender. 限次. */
  readonly attempts: Attempts;
  /** 办件快照缓存. */
  readonly cases: CaseShelf;
  /** 日初. */
  readonly day: DayTurn;
  /** 当日排队事件. */
  readonly dayLog: DayLog;
  /** 办件设置. */
  readonly settings: CaseSettings;
  readonly rules: QueueRules;
  /** On which days appointments can be made. */
  readonly openDays: OpenDays;
  readonly now: () => Date;
  /** How the queue is looked at, at an instant. */
  readonly queueView: (at: Date) => QueueView;
  readonly waits: Waits;
  readonly claims: Claims;
  /** 报送. Nothing where the hall tells no platform. */
  readonly outbox: OutboxOffice | undefined;
  /** How cases look on a day. */
  readonly caseView: (today: IsoDate) => CaseView;
}

/** One attempt to carry out a command. */
export interface CommandCall extends HallContext {
  readonly actor: Actor;
  /** 命令标识. */
  readonly command: string;
  readonly at: IsoInstant;
  readonly today: IsoDate;
  /** The queue's look at this moment. */
  readonly look: QueueView;
  /** Has something done once the attempt is over, whether it was written or not. */
  readonly afterwards: (done: () => void) => void;
}

/**
 * How a hall carries out one command.
 *
 * 命令规则. It decides on what it reads and says what to append; whoever was first wins, and the loser decides again.
 */
export interface CommandRule<TName extends HallCommandName> {
  /** Who may send it. 操作者身份. */
  readonly role: ActorRole | readonly ActorRole[];
  /** The type of the event that it writes first, by which its entries are told from another command's. */
  readonly writes: string;
  /** @throws RefusedError when the hall says no */
  readonly decide: (input: HallCommands[TName]['input'], call: CommandCall) => Promise<readonly StreamAppend[]>;
  /** Returns the answer from what was written: the same however often it is asked for. */
  readonly answer: (written: readonly LogEntry[], context: HallContext) => Promise<HallCommands[TName]['result']>;
}

/** Returns an event with who, when, where and under which rules. 待追加条目. */
export function draftOf<TEvent extends LogEvent>(call: CommandCall, machine: string, event: TEvent): LogDraft {
  const { at, command, hall, ruleSet } = call;
  const { role, id, window } = call.actor;
  const by: Actor = { role, id, ...(window !== undefined && { window }) };
  return { at, by, hall: hall.id, machine, ruleSet: `${ruleSet.id}@${ruleSet.version}`, command, event };
}
