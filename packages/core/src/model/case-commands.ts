import type { CaseChange } from '../machines/case/case-event.ts';
import type { DeferredPapers } from './case-papers.ts';
import type { CaseRecord } from './case-record.ts';
import type { HandlingSystem } from './handling-system.ts';
import type { IsoDate } from './iso-date.ts';

/** Names a case at the version that was seen. */
export interface CaseRef {
  readonly caseNumber: string;
  readonly version: number;
}

type Words<TType extends CaseChange['type'], TWithout extends string = never> = CaseRef &
  Omit<Extract<CaseChange, { readonly type: TType }>, 'type' | 'on' | TWithout>;

interface Changed<TInput> {
  readonly input: TInput;
  readonly result: CaseRecord;
}

type Deferral = Omit<DeferredPapers, 'supplyBy'> & { readonly supplyBy?: IsoDate };

/** What a filing is made of. 收件内容. */
export interface Filing {
  /** The papers in hand, by their place in the guide's list: `1` is the first. 已交材料. */
  readonly given: readonly string[];
  /** 急事急办. */
  readonly urgent?: true;
}

/**
 * Everything that can be done with a case.
 *
 * 办件命令. Each is one event of the case's machine; the day, the officer and the days that follow from the rule set are the
 * hall's to add.
 */
export interface CaseCommands {
  /** 收件. For the ticket being served, or for a guide alone where the papers came in at a service point or by an agent. */
  'case.receive': Changed<
    Filing & {
      readonly ticket?: string;
      /** The version of the ticket that was seen. */
      readonly version?: number;
      readonly guide?: string;
      /** @default what the guide's matter suggests */
      readonly system?: HandlingSystem;
      /** 村(社区)便民服务站. */
      readonly point?: string;
    }
  >;
  /** 网上申请. By the applicant, without a ticket. */
  'case.submit': Changed<Filing & { readonly guide: string }>;
  /** 补交材料. */
  'case.supply': Changed<Words<'case.supply'>>;
  /** 一次性告知. The last day is the rule set's where the clerk names none. */
  'case.notify': Changed<Words<'case.notify', 'supplyBy'> & { readonly supplyBy?: IsoDate }>;
  /** 否定报备. */
  'case.report': Changed<Words<'case.report'>>;
  /** 受理. Finishes the ticket that the case came from. */
  'case.accept': Changed<
    Words<'case.accept', 'officer' | 'deferred' | 'minor' | 'commitment'> & {
      readonly deferred?: Deferral;
      readonly minor?: Deferral;
      readonly commitment?: { readonly materials: readonly string[] };
    }
  >;
  /** 不予受理, 退办. */
  'case.decline': Changed<Words<'case.decline'>>;
  /** 转办. */
  'case.reclassify': Changed<Words<'case.reclassify'>>;
  /** 中止, 特别程序. */
  'case.pause': Changed<Words<'case.pause'>>;
  /** 恢复. */
  'case.resume': Changed<Words<'case.resume'>>;
  /** 延期. */
  'case.extend': Changed<Words<'case.extend'>>;
  /** 现场勘察. */
  'case.survey': Changed<Words<'case.survey'>>;
  /** 上报. */
  'case.escalate': Changed<Words<'case.escalate'>>;
  /** 上级答复. */
  'case.answer': Changed<Words<'case.answer'>>;
  /** 告知上级答复. */
  'case.tell': Changed<Words<'case.tell'>>;
  /** 征求会办意见. The last day is the rule set's where none is named. */
  'case.consult': Changed<Words<'case.consult', 'by'> & { readonly by?: IsoDate }>;
  /** 会办意见. */
  'case.opine': Changed<Words<'case.opine'>>;
  /** 联审会. */
  'case.meet': Changed<Words<'case.meet'>>;
  /** 作出决定. A refusal needs reason, basis and remedies (行政许可法 38). */
  'case.decide': Changed<Words<'case.decide'>>;
  /** 缴费通知. */
  'case.bill': Changed<Words<'case.bill'>>;
  /** 缴费. */
  'case.pay': Changed<Words<'case.pay'>>;
  /** 送达办结. */
  'case.deliver': Changed<Words<'case.deliver'>>;
  /** 撤回申请. */
  'case.withdraw': Changed<Words<'case.withdraw'>>;
  /** 作废. */
  'case.void': Changed<Words<'case.void'>>;
  /** 移交, 顶岗. */
  'case.handOver': Changed<Words<'case.handOver'>>;
  /** 申请复核. */
  'case.requestReview': Changed<Words<'case.requestReview'>>;
  /** 复核. */
  'case.review': Changed<Words<'case.review'>>;
  /** 承诺核查. */
  'case.verify': Changed<Words<'case.verify'>>;
  /** 归档. */
  'case.archive': Changed<Words<'case.archive'>>;
}

/** The commands that change a case, and the events they become. 办件变更名. */
export const CASE_CHANGE_TYPES = [
  'case.supply',
  'case.notify',
  'case.report',
  'case.accept',
  'case.decline',
  'case.reclassify',
  'case.pause',
  'case.resume',
  'case.extend',
  'case.survey',
  'case.escalate',
  'case.answer',
  'case.tell',
  'case.consult',
  'case.opine',
  'case.meet',
  'case.decide',
  'case.bill',
  'case.pay',
  'case.deliver',
  'case.withdraw',
  'case.void',
  'case.handOver',
  'case.requestReview',
  'case.review',
  'case.verify',
  'case.archive',
] as const satisfies readonly Exclude<CaseChange['type'], 'day.begin'>[];

/** One of {@link CASE_CHANGE_TYPES}. 办件变更名. */
export type CaseChangeType = (typeof CASE_CHANGE_TYPES)[number];

/** Every name of {@link CaseCommands}. 办件命令名. */
export const CASE_COMMANDS = [
  'case.receive',
  'case.submit',
  ...CASE_CHANGE_TYPES,
] as const satisfies readonly (keyof CaseCommands)[];
