import type { Hindrance, LetterAction } from './letter-actions.ts';

/** What is said of what can be done with a suggestion or a complaint. 办理动作用语. */
export interface LetterActionStrings {
  readonly upheld: Readonly<Record<'yes' | 'no', string>>;
  readonly adopted: Readonly<Record<'yes' | 'no', string>>;
  readonly actions: Readonly<Record<LetterAction, string>>;
  readonly hindrances: Readonly<Record<Hindrance, string>>;
  readonly says: Readonly<Record<'answer' | 'decline' | 'find' | 'transfer', string>>;
  readonly fields: Readonly<Record<'adopted' | 'department' | 'upheld' | 'staff' | 'consequence' | 'step', string>>;
  readonly confirm: Readonly<Record<LetterAction, string>>;
  readonly choose: (field: string) => string;
  readonly least: (earlier: number, consequence: string) => string;
  readonly none: string;
}

/** 中文. */
export const letterActionsZhCN: LetterActionStrings = {
  upheld: { yes: '属实', no: '不属实' },
  adopted: { yes: '采纳', no: '未采纳' },
  actions: {
    accept: '受理',
    decline: '不予受理',
    transfer: '转办',
    find: '记录查明',
    answer: '答复',
    close: '办结',
    escalate: '督办',
  },
  hindrances: {
    settled: '已经办结',
    notAccepted: '受理后才能办',
    notFound: '查明后才能办',
    notAnswered: '答复后才能办',
    isAccepted: '已经受理',
    isFound: '已经查明',
    isAnswered: '已经答复',
    notOverdue: '没有逾期',
    allPressed: '已到最高一级',
    forAnother: '原由您查明，复查须由另一位工作人员办',
  },
  says: {
    answer: '答复内容（对方凭回执可以看到）',
    decline: '不予受理的理由（对方凭回执可以看到）',
    find: '查明的情况（对方看不到）',
    transfer: '交办意见（可不填）',
  },
  fields: {
    adopted: '是否采纳',
    department: '转给哪个部门',
    upheld: '是否属实',
    staff: '被投诉人工号（不清楚可不填）',
    consequence: '处理（不属实的不选）',
    step: '督办级别',
  },
  confirm: {
    accept: '确认受理',
    decline: '确认不予受理',
    transfer: '确认转办',
    find: '提交查明结论',
    answer: '提交答复',
    close: '确认办结',
    escalate: '确认督办',
  },
  choose: (field) => `请选择：${field}`,
  least: (earlier, consequence) =>
    `该工作人员此类投诉此前属实 ${earlier} 次；本次属实的，处理不得轻于：${consequence}。`,
  none: '不选',
};

/** English. */
export const letterActionsEn: LetterActionStrings = {
  upheld: { yes: 'upheld', no: 'not upheld' },
  adopted: { yes: 'adopted', no: 'not adopted' },
  actions: {
    accept: 'Take up',
    decline: 'Do not take up',
    transfer: 'Hand on',
    find: 'Note the finding',
    answer: 'Answer',
    close: 'Close',
    escalate: 'Press',
  },
  hindrances: {
    settled: 'it is settled',
    notAccepted: 'once it is taken up',
    notFound: 'once it is found out',
    notAnswered: 'once it is answered',
    isAccepted: 'it is taken up',
    isFound: 'it is found out',
    isAnswered: 'it is answered',
    notOverdue: 'it is not overdue',
    allPressed: 'the last step is taken',
    forAnother: 'you found it before: somebody else reviews it',
  },
  says: {
    answer: 'The answer (the sender sees it with the receipt)',
    decline: 'Why not (the sender sees it with the receipt)',
    find: 'What was found (the sender does not see it)',
    transfer: 'What is asked of them (if you like)',
  },
  fields: {
    adopted: 'Is it adopted?',
    department: 'To which department',
    upheld: 'Is it true?',
    staff: 'Staff number (if known)',
    consequence: 'Consequence (none if not upheld)',
    step: 'Step',
  },
  confirm: {
    accept: 'Take it up',
    decline: 'Do not take it up',
    transfer: 'Hand it on',
    find: 'Submit the finding',
    answer: 'Send the answer',
    close: 'Close it',
    escalate: 'Press it',
  },
  choose: (field) => `Please choose: ${field}`,
  least: (earlier, consequence) =>
    `Upheld of this person and kind before: ${earlier}. If upheld, nothing lighter than: ${consequence}.`,
  none: 'none',
};
