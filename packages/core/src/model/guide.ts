import type { Matter } from './matter.ts';
import type { TimeLimit, TimeLimits } from './time-limit.ts';

/** A law, regulation or document that a matter rests on. 设定依据. */
export interface LegalBasis {
  /** 名称. */
  readonly name: string;
  /** 条款. */
  readonly article?: string;
  /** 文号. */
  readonly documentNumber?: string;
}

/** One paper that an applicant hands in. 申报材料. */
export interface Material {
  /** 材料名称. */
  readonly name: string;
  /** 材料类型: 原件, 复印件, 查验原件 …, in the source's words. */
  readonly kind?: string;
  /** 份数. */
  readonly count?: number;
  /** 原件份数. */
  readonly originals?: number;
  /** 复印件份数. */
  readonly copies?: number;
  /** 材料形式: 纸质, 电子. */
  readonly form?: string;
  /** 来源渠道: 申请人自备, 政府部门核发 …. */
  readonly source?: string;
  /** 必要性. Whether every applicant needs it; absent where the source does not say. */
  readonly required?: boolean;
  /** 可容缺. Whether it may follow after acceptance. */
  readonly deferrable?: boolean;
  /** 适用情形. For whom or when it is asked. */
  readonly condition?: string;
  /** 填报须知. */
  readonly note?: string;
}

/** One step of the procedure. 办理环节. */
export interface Step {
  /** 环节名称. */
  readonly name: string;
  /** 环节时限. */
  readonly limit?: TimeLimit;
  /** 办理主体. Who acts. */
  readonly actor?: string;
  /** 是否计入时限. Absent where the source does not say. */
  readonly inClock?: boolean;
  readonly note?: string;
}

/** A procedure outside the ordinary steps, such as a hearing or a test. 特别程序. */
export interface SpecialProcedure {
  readonly name: string;
  readonly limit?: TimeLimit;
  /** 不计入时限. Absent where the source does not say. */
  readonly excludedFromClock?: boolean;
  readonly actor?: string;
  /** 启动条件. */
  readonly trigger?: string;
}

/** One situation in which a matter is applied for. 情形. */
export interface Scenario {
  readonly name: string;
  readonly condition?: string;
  /** 该情形的材料, by name. */
  readonly materials?: readonly string[];
  readonly promised?: TimeLimit;
  readonly statutory?: TimeLimit;
  readonly fee?: string;
  readonly note?: string;
}

/** One fee. 收费项目. */
export interface FeeItem {
  readonly name: string;
  /** 金额, in {@link currency}. Absent where the source gives none (据实结算). */
  readonly amount?: number;
  /** 币种, in the source's words: 元. */
  readonly currency?: string;
  /** 计费单位: 件, 证. */
  readonly per?: string;
  /** 收费依据. */
  readonly basis?: string;
  readonly condition?: string;
}

/** What a matter costs. 收费标准. */
export interface Fees {
  /** 是否收费. Absent where the words do not decide it. */
  readonly charged?: boolean;
  /** The source's own words. 原文. */
  readonly text?: string;
  readonly items?: readonly FeeItem[];
  /** 减免. */
  readonly waiver?: string;
}

/** What the applicant receives. 办理结果. */
export interface ServiceResult {
  /** 结果名称. */
  readonly name?: string;
  /** 结果类型: 证照, 批文, 备案. */
  readonly type?: string;
  /** 有效期. */
  readonly validity?: string;
  /** 送达方式. */
  readonly delivery?: readonly string[];
}

/** When a counter is open. 办理时间. */
export interface OpeningHours {
  /** The source's own words. 原文. */
  readonly text: string;
  /** 季节. */
  readonly season?: string;
  /** 日子: 工作日, 周一至周五. */
  readonly days?: string;
  /** Open from, open until, each `HH:mm`. 时段. */
  readonly slots?: readonly (readonly [from: string, until: string])[];
}

/** How several departments handle a matter together. 联办. */
export interface JointHandling {
  readonly isJoint?: boolean;
  /** 牵头部门. */
  readonly lead?: string;
  /** 联办部门. */
  readonly partners?: readonly string[];
  /** 一件事主题. */
  readonly theme?: string;
}

/**
 * Something a source says that no field of the guide holds.
 *
 * 原文备注. Kept word for word and shown, so that an import loses nothing.
 */
export interface OriginalRemark {
  /** Where it stood in the source, as `materials[0].color`. 原字段. */
  readonly path: string;
  /** 原值. */
  readonly value: string | number | boolean;
  /** Said by whom: the source itself, or whoever copied it out. 出自. */
  readonly by: 'source' | 'collector';
}

/** Where a guide was read. 来源. */
export interface GuideSource {
  readonly url?: string;
  /** 站点. */
  readonly site?: string;
  /** 页面日期, in the page's words. */
  readonly publishedOn?: string;
  /** 采集日期. */
  readonly readOn?: string;
  /** Whether the whole page was read. 完整或节选. */
  readonly coverage?: 'full' | 'excerpt';
  /** The page is a copy on somebody else's site. 镜像. */
  readonly mirror?: boolean;
}

/**
 * A guide to one matter: the five disclosures and everything else that an applicant is told.
 *
 * 办事指南 (GB/T 36114-2018). The five are: content ({@link conditions}, {@link applicants}, {@link result}),
 * procedure ({@link steps}), {@link materials}, the promised limit in {@link limits}, and {@link fees}. An absent
 * field means that the source does not say; an empty list means that it says there are none.
 */
export interface ServiceGuide {
  /** Names the guide within a hall. 指南标识. */
  readonly id: string;
  /** 事项. */
  readonly matter: Matter;
  /** 行政区划. */
  readonly division?: { readonly name?: string; readonly code?: string };
  /** 实施主体. */
  readonly department?: { readonly name?: string; readonly window?: string };
  /** 大厅层级, in the source's words. */
  readonly hallLevel?: string;
  /** 设定依据. */
  readonly legalBasis?: readonly LegalBasis[];
  /** 服务对象. */
  readonly applicants?: readonly string[];
  /** 受理条件. */
  readonly conditions?: readonly string[];
  /** 情形. */
  readonly scenarios?: readonly Scenario[];
  /** 办事程序. */
  readonly steps?: readonly Step[];
  /** 特别程序. */
  readonly specialProcedures?: readonly SpecialProcedure[];
  /** 申报材料. */
  readonly materials?: readonly Material[];
  /** 时限. */
  readonly limits: TimeLimits;
  /** 收费. */
  readonly fees?: Fees;
  /** 办理结果. */
  readonly result?: ServiceResult;
  /** 联办. */
  readonly joint?: JointHandling;
  /** 办理渠道. */
  readonly channels?: readonly string[];
  /** 到现场次数. */
  readonly visits?: number;
  /** 通办范围. */
  readonly serviceScope?: string;
  /** 办理地点. */
  readonly address?: string;
  /** 办理时间. */
  readonly hours?: readonly OpeningHours[];
  /** 咨询电话. A public hotline only. */
  readonly hotline?: string;
  /** 来源. */
  readonly source?: GuideSource;
  /** 原文备注. */
  readonly remarks?: readonly OriginalRemark[];
}
