import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { LedgerDue, LedgerRef, LedgerStep } from './rectification.ts';

/**
 * Who is invited to a review meeting, by role: never by name.
 *
 * 评议代表: 人大代表, 政协委员, 企业代表, 群众代表, 特邀监督员.
 */
export const MEETING_ROLES = ['npcDeputy', 'cppccMember', 'enterprise', 'public', 'observer'] as const;

/** One of {@link MEETING_ROLES}. 评议代表. */
export type MeetingRole = (typeof MEETING_ROLES)[number];

/** What is looked at. 评议议题: 运行指标, 差评整改, 投诉, 意见建议, 其他. */
export const MEETING_SUBJECTS = ['figures', 'rectification', 'complaint', 'suggestion', 'other'] as const;

/** One of {@link MEETING_SUBJECTS}. 议题类别. */
export type MeetingSubject = (typeof MEETING_SUBJECTS)[number];

/** One thing on the list of a meeting. 议题. */
export interface MeetingTopic {
  readonly subject: MeetingSubject;
  /** Everybody reads it. 对外公布. */
  readonly words: string;
  /** The entry of that ledger which it comes from; nobody outside sees it. 登记号. */
  readonly entry?: string;
}

/** How many came or are to come, by role. 人数. */
export type MeetingHeads = Readonly<Partial<Record<MeetingRole, number>>>;

/** When and where. 时间地点. */
export interface MeetingPlace {
  readonly day: IsoDate;
  /** Clock time in the hall, `09:30`. 时间. */
  readonly time: string;
  readonly place: string;
}

/** A review meeting as it is convened. 召集评议会. */
export interface MeetingInput extends MeetingPlace {
  readonly topics: readonly MeetingTopic[];
  readonly invited: MeetingHeads;
}

/** What is to be done, by when and by which department. 整改事项. */
export interface MeetingTaskInput {
  /** Everybody reads it. 对外公布. */
  readonly words: string;
  /** The id of a department of the hall. 责任单位. */
  readonly department: string;
  readonly by: IsoDate;
}

/** How far something is that a meeting asked for. 整改事项状态: 办理中, 逾期, 已完成. */
export type MeetingTaskState = 'open' | 'overdue' | 'done';

/** Something that a meeting asked for, and how far it is. 整改事项. */
export interface MeetingTask extends MeetingTaskInput {
  readonly state: MeetingTaskState;
  readonly doneOn?: IsoDate;
  /** What was done. Everybody reads it. 完成情况. */
  readonly result?: string;
}

/** 评议会: 已召集, 待公示, 已公示, 已办结; 已取消. */
export const MEETING_STAGES = ['convened', 'held', 'published', 'closed', 'cancelled'] as const;

/** One of {@link MEETING_STAGES}. 评议会状态. */
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** A review meeting as everybody reads it, once it has taken place and is published. 评议会公示. No number of any ledger, no name. */
export interface PublishedMeeting extends MeetingPlace {
  /** 编号. */
  readonly id: string;
  readonly topics: readonly Omit<MeetingTopic, 'entry'>[];
  readonly invited: MeetingHeads;
  readonly attended: MeetingHeads;
  /** 评议结论. */
  readonly conclusions: readonly string[];
  readonly tasks: readonly MeetingTask[];
  readonly publishedOn: IsoDate;
}

/** A review meeting and what came of it, for those who oversee. 评议会登记. */
export interface MeetingRecord extends MeetingInput {
  /** 编号. */
  readonly id: string;
  readonly stage: MeetingStage;
  readonly at: IsoInstant;
  /** Whether its day has come: only then can it be recorded. 已到会期. */
  readonly hasCome: boolean;
  /** Once it is held. 到会. */
  readonly attended?: MeetingHeads;
  readonly conclusions: readonly string[];
  readonly tasks: readonly MeetingTask[];
  /** Once it is held. 公示期限. */
  readonly publishBy?: IsoDate;
  readonly publishedOn?: IsoDate;
  /** What comes next: to hold it, to publish it, or the next thing to be done. 期限. */
  readonly due?: LedgerDue;
  readonly overdue: boolean;
  readonly steps: readonly LedgerStep[];
  readonly version: number;
}

/** What a meeting ended with. 会议纪要. */
export interface MeetingMinutes {
  readonly attended: MeetingHeads;
  readonly conclusions: readonly string[];
  readonly tasks: readonly MeetingTaskInput[];
}

/** What can be done with review meetings. 评议会命令. */
export interface MeetingCommands {
  /** 召集. */
  'meeting.convene': { readonly input: MeetingInput; readonly result: LedgerRef };
  /** 改期. */
  'meeting.move': { readonly input: LedgerRef & MeetingPlace; readonly result: LedgerRef };
  /** 取消. With its reason. */
  'meeting.cancel': { readonly input: LedgerRef & { readonly words: string }; readonly result: LedgerRef };
  /** 记录纪要. From the day of the meeting on. */
  'meeting.record': { readonly input: LedgerRef & MeetingMinutes; readonly result: LedgerRef };
  /** 公示. */
  'meeting.publish': { readonly input: LedgerRef; readonly result: LedgerRef };
  /** 整改事项完成. */
  'meeting.finish': {
    /** The number of the task in the minutes, from 1. 事项序号. */
    readonly input: LedgerRef & { readonly task: number; readonly words: string };
    readonly result: LedgerRef;
  };
}

/** Every name of {@link MeetingCommands}. 评议会命令名. */
export const MEETING_COMMANDS = [
  'meeting.convene',
  'meeting.move',
  'meeting.cancel',
  'meeting.record',
  'meeting.publish',
  'meeting.finish',
] as const satisfies readonly (keyof MeetingCommands)[];
