import type { RatingFinding, RatingReviewOutcome, RectificationMeasure } from '@banshi/core';
import type { DeskAction } from './desk-actions.ts';

/** What is said of what can be done with an entry. 办理动作用语. */
export interface DeskActionStrings {
  readonly findings: Readonly<Record<RatingFinding, string>>;
  readonly measures: Readonly<Record<RectificationMeasure, string>>;
  readonly outcomes: Readonly<Record<RatingReviewOutcome, string>>;
  readonly satisfied: Readonly<Record<'yes' | 'no', string>>;
  /** Why a step is not for whoever looks. */
  readonly forAnother: string;
  /** What is to be written for an action. */
  readonly says: Readonly<Partial<Record<DeskAction, string>>>;
  readonly actions: Readonly<Record<DeskAction, string>>;
  readonly fields: Readonly<
    Record<'finding' | 'words' | 'outcome' | 'measure' | 'result' | 'evidence' | 'satisfied' | 'step', string>
  >;
  readonly choose: string;
}

/** 中文. */
export const deskActionsZhCN: DeskActionStrings = {
  findings: { valid: '属实', mistaken: '误评', malicious: '恶意差评' },
  measures: { atOnce: '立行立改', withinLimit: '限期整改', explain: '解释说明' },
  outcomes: { upheld: '维持，差评有效', excluded: '排除，不计入统计' },
  satisfied: { yes: '满意', no: '不满意，重新整改' },
  forAnother: '上一步由您办理，须由另一位工作人员办',
  says: {
    contact: '怎样联系、结果如何（必填）',
    verify: '核实情况（必填）',
    appeal: '申诉理由（必填）',
    review: '复核情况（必填）',
    plan: '整改要求',
    callBack: '回访情况',
  },
  actions: {
    contact: '记录联系',
    verify: '提交核实结论',
    appeal: '提出申诉',
    review: '提交复核结论',
    plan: '确定整改方式',
    finish: '整改完成',
    callBack: '记录回访',
    close: '销号',
    escalate: '升级督办',
  },
  fields: {
    finding: '核实结论',
    words: '说明',
    outcome: '复核结论',
    measure: '整改方式',
    result: '整改结果（答复评价人）',
    evidence: '佐证材料（每行一份：名称、文号或存放位置）',
    satisfied: '评价人是否满意',
    step: '督办级别',
  },
  choose: '请选择',
};

/** English. */
export const deskActionsEn: DeskActionStrings = {
  findings: { valid: 'valid', mistaken: 'mistaken', malicious: 'malicious' },
  measures: { atOnce: 'at once', withinLimit: 'within the limit', explain: 'explain' },
  outcomes: { upheld: 'upheld, it is valid', excluded: 'excluded, it does not count' },
  satisfied: { yes: 'satisfied', no: 'not satisfied, start again' },
  forAnother: 'you took the step before: somebody else takes this one',
  says: {
    contact: 'How the rater was reached, and what came of it (required)',
    verify: 'What was checked (required)',
    appeal: 'Why the unit does not agree (required)',
    review: 'What the review found (required)',
    plan: 'What is asked for',
    callBack: 'What the rater said',
  },
  actions: {
    contact: 'Note the contact',
    verify: 'Submit the finding',
    appeal: 'Appeal',
    review: 'Submit the review',
    plan: 'Set the measure',
    finish: 'Finish',
    callBack: 'Note the call-back',
    close: 'Close',
    escalate: 'Escalate',
  },
  fields: {
    finding: 'Finding',
    words: 'Words',
    outcome: 'Outcome',
    measure: 'Measure',
    result: 'Result (the answer to the rater)',
    evidence: 'Evidence (one a line: name, number or place)',
    satisfied: 'Is the rater satisfied?',
    step: 'Step',
  },
  choose: 'Please choose',
};
