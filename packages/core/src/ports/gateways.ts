import type { BanshiError } from '../errors/banshi-error.ts';
import type { CaseDocument } from '../model/case-document.ts';
import type { CaseRecord } from '../model/case-record.ts';
import type { CaseSummary, OverdueCase } from '../model/case-summary.ts';
import type { CaseDeadline } from '../projections/case-deadline.ts';
import type { HallCommandName, HallCommands } from '../model/commands.ts';
import type { HallQueries, HallQueryName, LedgerCounts } from '../model/queries.ts';
import type { OutboxReport } from '../model/outbox.ts';
import type { GuideQuery, GuideResults } from '../model/guide-summary.ts';
import type { ServiceGuide } from '../model/guide.ts';
import type { ServiceHall } from '../model/hall.ts';
import type { Given } from '../model/rating.ts';
import type { RatingReport } from '../model/rating-figures.ts';
import type { AppointmentDay, AppointmentRecord } from '../model/appointment.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { QueueFigures } from '../model/queue-figures.ts';
import type { QueueBoard, TakenTicket, TicketRecord } from '../model/ticket.ts';
import type { WindowRecord } from '../model/window.ts';

declare global {
  /** The platform's own; declared so that these types need no DOM. */
  interface AbortSignal {}
}

/** What one call may be told. 调用选项. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Where guides are found. 指南接口. A method resolves with whole records, or rejects with a `BanshiError`. */
export interface GuideGateway {
  /** 查询事项. */
  searchGuides(query: GuideQuery, options?: CallOptions): Promise<GuideResults>;
  /** 读取指南. Resolves with `undefined` when there is no such guide. */
  findGuide(id: string, options?: CallOptions): Promise<ServiceGuide | undefined>;
}

/** Where a case is followed. 办件查询接口. */
export interface CaseGateway {
  /** 查询办件. Resolves with `undefined` when there is no such case. */
  findCase(caseNumber: string, options?: CallOptions): Promise<CaseRecord | undefined>;
  /** 期限逐日说明. Resolves with `undefined` when there is no such case, or nothing countable was promised. */
  explainCase(caseNumber: string, options?: CallOptions): Promise<CaseDeadline | undefined>;
  /** 办件文书. Resolves with `undefined` when there is no such case. */
  readDocuments(caseNumber: string, options?: CallOptions): Promise<readonly CaseDocument[] | undefined>;
}

/** Live news of a hall. 实时更新. A topic that changed is sent again whole, so a missed update does no harm. */
export interface HallTopics {
  /** 叫号屏. */
  board: QueueBoard;
  /** 窗口当前的号与办件. */
  window: WindowState;
  /** 办件. */
  case: CaseRecord;
  /** 排队号. */
  ticket: TicketRecord;
  /** 好差评公示, in batches, and persons only where the rule set publishes them: what everybody may see, the rated among them. */
  ratings: RatingReport;
  /** 超期、临期办件: the hall's for those who oversee it; by a window's id, those of its departments for its clerk. */
  overdue: readonly OverdueCase[];
  /** 台账概况, for those who oversee. */
  ledgers: LedgerCounts;
  /** 报送清单, for those who oversee. */
  outbox: readonly OutboxReport[];
  /** A ticket with its place in the line: who holds it follows this. 排队进度. */
  place: TakenTicket;
}

/** What a window has in hand. 窗口在办. */
export interface WindowState {
  readonly window: string;
  /** The hall's day. */
  readonly day: IsoDate;
  /** 等候人数, over the businesses it serves. */
  readonly waiting: number;
  /** Whether it serves, pauses or is away. 窗口现状. */
  readonly status: WindowRecord;
  /** The ticket called or being served. */
  readonly ticket?: TicketRecord;
  /** Whom it would call next, in order; the first few. 下一批. */
  readonly line: readonly TicketRecord[];
  /** Tickets held here, the oldest first. 挂起. */
  readonly held: readonly TicketRecord[];
  /**
   * Cases that something is still to be done about, urgent ones first, then the oldest: received here, come in online for a
   * department that is served here, or waiting for the opinion of one.
   */
  readonly cases: readonly CaseSummary[];
}

/** What a page is told while it listens. */
export interface HallListener<T> {
  /** The topic as it now stands. */
  next(value: T): void;
  /** Whether the hall can be heard. 连接状态. */
  connection?(state: 'live' | 'lost'): void;
}

/** Where appointments are made. 预约接口. */
export interface AppointmentGateway {
  /** 可预约时段, from today on. Resolves with no days where the guide's business takes no appointments. */
  readSlots(guide: string, options?: CallOptions): Promise<readonly AppointmentDay[]>;
  /** 查询预约. Resolves with `undefined` when there is no such appointment. */
  findAppointment(id: string, options?: CallOptions): Promise<AppointmentRecord | undefined>;
}

/** What was kept on this device and refused when the page that had said it was gone. 断网暂存后未被接受. */
export interface KeptRefusal<TName extends HallCommandName = HallCommandName> {
  readonly name: TName;
  /** What was said, without who said it. */
  readonly input: HallCommands[TName]['input'];
  /** Its refusal, or that the hall was not reached for as long as the device keeps such things. */
  readonly error: BanshiError;
}

/** What was said without a network, without who said it. 断网暂存的内容. */
export interface KeptWords<TName extends HallCommandName = HallCommandName> {
  readonly input: HallCommands[TName]['input'];
  /** Of the device while it waits; the hall's own once this page has sent it. */
  readonly given: Given;
}

/** A hall's own service, as its screens use it. 大厅服务接口. */
export interface HallGateway extends GuideGateway, CaseGateway, AppointmentGateway {
  /** 大厅. */
  findHall(options?: CallOptions): Promise<ServiceHall>;
  /** 叫号屏. */
  readBoard(options?: CallOptions): Promise<QueueBoard>;
  /** 窗口在办. */
  readWindow(window: string, options?: CallOptions): Promise<WindowState>;
  /** 排队进度. Resolves with `undefined` when there is no such ticket. */
  readPlace(ticket: string, options?: CallOptions): Promise<TakenTicket | undefined>;
  /** 排队统计. For the hall's own people. */
  readFigures(day: IsoDate, options?: CallOptions): Promise<QueueFigures>;
  /**
   * Carries out one command. 执行命令.
   *
   * @param id names this wish of the person: sent twice it is carried out once and answered twice
   * @throws RefusedError when the hall says no, UnreachableError when it does not answer
   */
  run<TName extends HallCommandName>(
    name: TName,
    input: HallCommands[TName]['input'],
    options?: CallOptions & { readonly id?: string },
  ): Promise<HallCommands[TName]['result']>;
  /**
   * Asks one question. 查询.
   *
   * @throws RefusedError when the hall says no, UnreachableError when it does not answer
   */
  ask<TName extends HallQueryName>(
    name: TName,
    input: HallQueries[TName]['input'],
    options?: CallOptions,
  ): Promise<HallQueries[TName]['result']>;
  /**
   * Listens to a topic until the returned function is called. 订阅.
   *
   * @param key the window, case number or ticket id (`ticket`, `place`); the board needs none
   */
  listen<TTopic extends keyof HallTopics>(
    topic: TTopic,
    key: string | undefined,
    listener: HallListener<HallTopics[TTopic]>,
  ): () => void;
  /**
   * Waits until what was kept on this device has reached the hall. 断网暂存. Only a gateway that keeps has it.
   *
   * @param receipt the one that came with `kept`
   * @throws RefusedError when the hall refused what was kept
   */
  whenSent?(receipt: string): Promise<Given>;
  /** Finds what waits on this device, and what this page has sent of it. 断网暂存. Only a gateway that keeps has it. */
  findKept?<TName extends HallCommandName>(name: TName): Promise<readonly KeptWords<TName>[]>;
  /**
   * Hears of what was kept on this device and then refused while nobody waited for it, until the returned function is called.
   * 断网暂存. Only a gateway that keeps has it.
   *
   * @param hear says whether a person now sees it: it is told no more then, and what was said is forgotten
   */
  whenRefused?<TName extends HallCommandName>(name: TName, hear: (refusal: KeptRefusal<TName>) => boolean): () => void;
}
