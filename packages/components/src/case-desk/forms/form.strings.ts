import type { AcceptedCaseType, CaseOutcome, DeclineGround, DeliveryWay, IsoDate, OpinionAnswer } from '@banshi/core';
import { en as caseEn, zhCN as caseZhCN } from '../../internal/case.strings.ts';
import { wordsOf } from '../../internal/words-of.ts';

/** What the forms of the desk say. A language which lacks a line does not compile. 表单的文字. */
export interface FormStrings {
  readonly caseTypes: Readonly<Record<AcceptedCaseType, string>>;
  readonly outcomes: Readonly<Record<CaseOutcome, string>>;
  readonly answers: Readonly<Record<OpinionAnswer, string>>;
  readonly ways: Readonly<Record<DeliveryWay, string>>;
  readonly byRule: string;

  readonly supplied: string;
  readonly allAtOnce: string;
  readonly bring: (paper: string) => string;
  readonly isMissing: string;
  readonly isFaulty: string;
  readonly remedyOf: string;
  readonly remedyOfHint: string;
  readonly supplyBy: string;
  readonly acceptAs: string;
  readonly acceptAsHint: string;
  readonly missingPaper: (paper: string) => string;
  readonly treatments: Readonly<Record<'wait' | 'deferred' | 'minor' | 'commitment', string>>;
  readonly mainPaper: string;
  readonly noDeferral: string;
  readonly noMinorGaps: string;

  readonly reason: string;
  readonly reasonHint: string;
  readonly why: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly remedy: (number: number) => string;
  readonly remedyHint: string;
  readonly moreRemedies: string;
  /** The usual ones, to be completed. */
  readonly remedies: readonly string[];
  readonly approver: string;
  readonly approverIs: (office: string) => string;
  readonly ground: string;
  readonly grounds: Readonly<Record<DeclineGround, string>>;
  readonly competent: string;
  readonly reviewGround: string;
  readonly reviewResult: string;
  readonly reviewResults: Readonly<Record<'upheld' | 'overturned', string>>;

  readonly pauseReason: string;
  readonly pauseHint: string;
  readonly notifiedOn: string;
  readonly notifiedHint: string;
  readonly pauseUntil: string;
  readonly pauseUntilHint: string;
  readonly resumeHint: string;
  readonly extendBy: string;
  readonly extendMost: (most: number) => string;
  readonly approvedBy: string;
  readonly approvedByHint: (approver: string) => string;
  readonly approvers: Readonly<Record<'authorityHead' | 'governmentHead', string>>;
  readonly toldToApplicant: string;

  readonly surveyor: (number: number) => string;
  readonly moreSurveyors: string;
  readonly surveyHint: string;
  readonly finding: string;
  readonly findings: Readonly<Record<'met' | 'unmet', string>>;
  readonly becomes: string;
  readonly superior: string;
  readonly superiorAnswer: string;
  readonly tellHint: string;
  readonly askWhom: string;
  readonly otherDepartment: string;
  readonly moreDepartments: string;
  readonly opinionBy: string;
  /** The day is the case's own last one. */
  readonly opinionBefore: (due: IsoDate) => string;
  readonly opinionTooLate: (due: IsoDate) => string;
  readonly whichDepartment: string;
  readonly answer: string;
  readonly present: string;
  readonly absent: Readonly<Record<'agree' | 'overdue', string>>;

  readonly outcome: string;
  readonly reportFirst: string;
  readonly definiteHint: string;
  readonly signatory: string;
  readonly oneBill: string;
  readonly item: (number: number) => string;
  readonly moreItems: string;
  readonly itemName: string;
  readonly amount: string;
  readonly feeBasis: string;
  readonly feeBasisHint: string;
  readonly feeDepartment: string;
  readonly payHint: string;
  readonly way: string;
  readonly withdrawHint: string;
  readonly handTo: string;
  readonly handHint: string;
  readonly because: string;
  readonly becauses: Readonly<Record<'cover' | 'referred', string>>;
  readonly verified: string;
  readonly verifieds: Readonly<Record<'kept' | 'broken', string>>;
  readonly consequence: string;
  readonly consequences: Readonly<Record<'correction' | 'revocation', string>>;
  readonly archiveHint: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<FormStrings>(() => ({
  caseTypes: caseZhCN.caseTypes,
  outcomes: caseZhCN.outcomes,
  answers: caseZhCN.answers,
  ways: caseZhCN.ways,
  byRule: '不填的，按本地规则计算。',

  supplied: '这次收到了哪些材料？',
  allAtOnce: '须一次性告知全部缺件和问题。缺的必要材料已经列好，不能去掉。',
  bring: (paper) => `请提交${paper}。`,
  isMissing: '缺件，需要补交',
  isFaulty: '不符合法定形式，需要补正',
  remedyOf: '怎么补',
  remedyOfHint: '写给申请人看：交什么、到哪里办、有什么要求。',
  supplyBy: '补交的最后一天',
  acceptAs: '受理为',
  acceptAsHint: '可选的类型由本事项的办理制决定。',
  missingPaper: (paper) => `还缺“${paper}”，怎么处理？`,
  treatments: {
    wait: '等申请人补齐（暂不受理）',
    deferred: '容缺受理，限期后补',
    minor: '不影响审查，先受理、后补',
    commitment: '申请人已签告知承诺书，以承诺代替',
  },
  mainPaper: '主要材料，必须先收齐',
  noDeferral: '本地规则不允许容缺受理',
  noMinorGaps: '本地规则不允许先受理后补',

  reason: '不予的理由',
  reasonHint: '会原文告知申请人：事实是什么，哪一条不符合。',
  why: '理由',
  basis: '法律依据',
  basisHint: '法律、法规、规章的名称和条款。',
  remedy: (number) => `救济途径 ${number}`,
  remedyHint: '请把横线处补充完整。',
  moreRemedies: '再加一条救济途径',
  remedies: [
    '如不服本决定，可自收到之日起六十日内向________申请行政复议。',
    '也可自收到之日起六个月内依法向________人民法院提起行政诉讼。',
  ],
  approver: '批准人工号',
  approverIs: (office) => `按本地规则由${office}批准。`,
  ground: '属于哪种情形',
  grounds: {
    notRequired: '依法不需要办理许可',
    notCompetent: '不属于本机关职权',
    notQualified: '不符合条件',
    againstPolicy: '政策不允许',
    incomplete: '材料不齐',
  },
  competent: '应当向哪个机关申请',
  reviewGround: '申请复核的理由',
  reviewResult: '复核结果',
  reviewResults: { upheld: '维持退办', overturned: '撤销退办，重新审查' },

  pauseReason: '中止的事由',
  pauseHint: '只有这些事由依法不计入期限。',
  notifiedOn: '书面告知申请人的日期',
  notifiedHint: '没有书面告知的，可能不停止计时。',
  pauseUntil: '预计到哪一天',
  pauseUntilHint: '书面告知的必填：法律要求写明所需时间。到期不会自动恢复。',
  resumeHint: '中止的事由已经消失，从今天起继续计时。',
  extendBy: '延长多少（按期限的单位）',
  extendMost: (most) => `最多 ${most}。`,
  approvedBy: '谁批准的',
  approvedByHint: (approver) => `按规则须由${approver}批准。`,
  approvers: { authorityHead: '本机关负责人', governmentHead: '本级人民政府负责人' },
  toldToApplicant: '会告知申请人。',

  surveyor: (number) => `勘察人员 ${number}（工号）`,
  moreSurveyors: '再加一人',
  surveyHint: '须两名以上工作人员（行政许可法第三十四条）。',
  finding: '勘察结论',
  findings: { met: '符合条件', unmet: '不符合条件' },
  becomes: '转为',
  superior: '上报给哪个机关',
  superiorAnswer: '上级答复',
  tellHint: '把上级机关的答复告知申请人。',
  askWhom: '征求哪些部门的意见',
  otherDepartment: '其他部门',
  moreDepartments: '再加一个部门',
  opinionBy: '答复的最后一天',
  opinionBefore: (due) => `不填的，按本地规则计算。本件应于${caseZhCN.day(due)}前办结，请为作出决定留出时间。`,
  opinionTooLate: (due) => `晚于本件的办结截止日（${caseZhCN.day(due)}）：等到这一天，本件已经超期。`,
  whichDepartment: '答复的部门',
  answer: '答复',
  present: '哪些部门到会？',
  absent: {
    agree: '按本地规则，被征求意见而缺席的视为同意。',
    overdue: '按本地规则，被征求意见而缺席的记为逾期未答复。',
  },

  outcome: '办理结果',
  reportFirst: '须先否定报备，才能选“不予”',
  definiteHint: '明确答复的事项，同意也要说明理由。',
  signatory: '签批人工号',
  oneBill: '所有部门的费用一次开清。',
  item: (number) => `项目 ${number}`,
  moreItems: '再加一项',
  itemName: '收费项目',
  amount: '金额（元）',
  feeBasis: '收费依据',
  feeBasisHint: '没有法律、行政法规依据的，不得收费（行政许可法第五十八条）。',
  feeDepartment: '收费部门',
  payHint: '费用已经全部缴清。',
  way: '怎么送达',
  withdrawHint: '申请人要求撤回申请，办件到此结束。',
  handTo: '交给谁（工号）',
  handHint: '从交接起，由对方对这个办件负责。',
  because: '为什么交接',
  becauses: { cover: 'AB 岗顶岗', referred: '移交给经办人' },
  verified: '核查结果',
  verifieds: { kept: '承诺属实', broken: '承诺不实' },
  consequence: '怎么处理',
  consequences: { correction: '责令限期改正', revocation: '撤销决定' },
  archiveHint: '材料齐全，归入档案；归档后不再变更。',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<FormStrings>(() => ({
  caseTypes: caseEn.caseTypes,
  outcomes: caseEn.outcomes,
  answers: caseEn.answers,
  ways: caseEn.ways,
  byRule: 'Left empty, the local rules decide.',

  supplied: 'Which papers came in?',
  allAtOnce: 'Everything must be told at once. Missing required papers are listed and cannot be left out.',
  bring: (paper) => `Please hand in: ${paper}.`,
  isMissing: 'Missing; to be supplied',
  isFaulty: 'Faulty; to be put right',
  remedyOf: 'How to mend it',
  remedyOfHint: 'The applicant reads it: what to bring, where to get it, what it must show.',
  supplyBy: 'Last day for the papers',
  acceptAs: 'Accept as',
  acceptAsHint: 'The handling system of the matter decides what is offered.',
  missingPaper: (paper) => `“${paper}” is missing. What now?`,
  treatments: {
    wait: 'Wait for it (no acceptance yet)',
    deferred: 'Accept; it follows by a day',
    minor: 'It does not hinder the review; accept, it follows',
    commitment: 'The applicant signed a commitment instead',
  },
  mainPaper: 'a main paper; it must be there first',
  noDeferral: 'the local rules do not allow it',
  noMinorGaps: 'the local rules do not allow it',

  reason: 'Reason for the no',
  reasonHint: 'The applicant reads it word for word: the facts, and which condition is not met.',
  why: 'Reason',
  basis: 'Legal basis',
  basisHint: 'The law, regulation or rule, and its article.',
  remedy: (number) => `Remedy ${number}`,
  remedyHint: 'Please fill in the blanks.',
  moreRemedies: 'Another remedy',
  remedies: [
    'An administrative review may be asked for at ________ within 60 days of receipt.',
    'Or a lawsuit may be brought at ________ People’s Court within six months of receipt.',
  ],
  approver: 'Staff number of the approver',
  approverIs: (office) => `By the local rules: ${office}.`,
  ground: 'Ground',
  grounds: {
    notRequired: 'No licence is needed by law',
    notCompetent: 'This authority is not competent',
    notQualified: 'The conditions are not met',
    againstPolicy: 'Policy does not allow it',
    incomplete: 'The papers are incomplete',
  },
  competent: 'The authority that is competent',
  reviewGround: 'Why a review is asked for',
  reviewResult: 'Result of the review',
  reviewResults: { upheld: 'The return stands', overturned: 'The return is lifted; it is checked again' },

  pauseReason: 'Why the clock stops',
  pauseHint: 'Only these stop the clock by law.',
  notifiedOn: 'Day of the written notice',
  notifiedHint: 'Without a written notice the clock may go on.',
  pauseUntil: 'Expected until',
  pauseUntilHint: 'A written notice must say how long it takes. The clock does not resume by itself.',
  resumeHint: 'The reason is gone; the clock goes on from today.',
  extendBy: 'Longer by (in the unit of the limit)',
  extendMost: (most) => `At most ${most}.`,
  approvedBy: 'Approved by',
  approvedByHint: (approver) => `The rules ask for ${approver}.`,
  approvers: { authorityHead: 'the head of the authority', governmentHead: 'the head of the government' },
  toldToApplicant: 'The applicant is told.',

  surveyor: (number) => `Surveyor ${number} (staff number)`,
  moreSurveyors: 'Another one',
  surveyHint: 'Two people or more.',
  finding: 'Finding',
  findings: { met: 'The conditions are met', unmet: 'The conditions are not met' },
  becomes: 'Becomes',
  superior: 'To which authority',
  superiorAnswer: 'Answer of the superior',
  tellHint: 'The applicant is told what the superior authority answered.',
  askWhom: 'Which departments are asked',
  otherDepartment: 'Another department',
  moreDepartments: 'Add a department',
  opinionBy: 'Last day for the answer',
  opinionBefore: (due) =>
    `Left empty, the local rules decide. The case is due on ${caseEn.day(due)}; leave time to decide.`,
  opinionTooLate: (due) => `Later than the case’s own due date (${caseEn.day(due)}): by then the case is overdue.`,
  whichDepartment: 'Department',
  answer: 'Answer',
  present: 'Which departments came?',
  absent: {
    agree: 'By the local rules, who was asked and stays away agrees.',
    overdue: 'By the local rules, who was asked and stays away is late.',
  },

  outcome: 'Outcome',
  reportFirst: 'the no must be reported first',
  definiteHint: 'This matter is answered with reasons, a yes too.',
  signatory: 'Staff number of the signatory',
  oneBill: 'One bill for all departments.',
  item: (number) => `Item ${number}`,
  moreItems: 'Another item',
  itemName: 'Item',
  amount: 'Amount (yuan)',
  feeBasis: 'Basis',
  feeBasisHint: 'Nothing may be charged without a law or an administrative regulation.',
  feeDepartment: 'Department',
  payHint: 'Everything is paid.',
  way: 'How it is delivered',
  withdrawHint: 'The applicant withdraws; the case ends here.',
  handTo: 'To whom (staff number)',
  handHint: 'From now on they answer for the case.',
  because: 'Why',
  becauses: { cover: 'Cover for an absent colleague', referred: 'Referred to the officer in charge' },
  verified: 'Result',
  verifieds: { kept: 'The commitment is true', broken: 'The commitment is untrue' },
  consequence: 'What follows',
  consequences: { correction: 'To be put right by a day', revocation: 'The decision is revoked' },
  archiveHint: 'The papers are complete and go into the archive; nothing changes afterwards.',
}));
