/** The ways in which handling a case may fail: what the law or the rule set asks for and the command did not bring. 办件办理. */
export type OnCaseWork =
  | 'backdated'
  | 'materials-required'
  | 'unknown-material'
  | 'unknown-point'
  | 'materials-incomplete'
  | 'gaps-required'
  | 'gaps-not-all-told'
  | 'already-told'
  | 'supply-day-required'
  | 'returned-instead'
  | 'notice-first'
  | 'type-not-allowed'
  | 'officer-required'
  | 'deferral-not-allowed'
  | 'main-material-missing'
  | 'commitment-required'
  | 'ground-required'
  | 'competent-required'
  | 'legal-basis-required'
  | 'remedies-required'
  | 'report-first'
  | 'approver-required'
  | 'return-not-allowed'
  | 'survey-required'
  | 'surveyors-required'
  | 'finding-required'
  | 'consequence-required'
  | 'review-not-offered'
  | 'pause-basis-required'
  | 'pause-time-required'
  | 'extension-after-expiry'
  | 'extension-limit'
  | 'extension-too-long'
  | 'superior-required'
  | 'superior-pending'
  | 'superior-decides'
  | 'already-forwarded'
  | 'nothing-to-tell'
  | 'departments-required'
  | 'opinion-day-required'
  | 'already-asked'
  | 'not-consulted'
  | 'not-your-department'
  | 'already-answered'
  | 'answer-required'
  | 'opinions-outstanding'
  | 'outcome-required'
  | 'signatory-required'
  | 'bill-required'
  | 'already-billed'
  | 'nothing-to-pay'
  | 'unpaid'
  | 'materials-outstanding'
  | 'delivery-required'
  | 'nothing-to-verify';

/** A sentence for every way in which handling a case may be refused. 办件办理的出错说法. */
export type CaseWorkErrors = Readonly<Record<OnCaseWork, string>>;

/** 办件办理, 中文. */
export const caseWorkErrorsZhCN: CaseWorkErrors = {
  backdated: '日期早于这个办件的上一步，请核对日期。',
  'materials-required': '请选择材料。',
  'unknown-material': '所选材料不属于这个办件。',
  'unknown-point': '本大厅没有这个服务站。',
  'materials-incomplete': '必要材料还不齐，不能受理。请收齐，或一次性告知申请人补正。',
  'gaps-required': '请写明缺什么、怎么补。每一项都要写。',
  'gaps-not-all-told': '须一次性告知全部缺件，不能漏项。',
  'already-told': '已经一次性告知过，不能就同样的材料再次告知。',
  'supply-day-required': '请填写补交的最后一天，不能早于今天。',
  'returned-instead': '按本地规则，材料不齐的直接退办，不发补正通知。',
  'notice-first': '材料不齐的，须先一次性告知补正，不能直接退办。',
  'type-not-allowed': '这个事项的办理制不允许这样办理。',
  'officer-required': '请写明由谁承办。',
  'deferral-not-allowed': '本地规则不允许容缺受理。',
  'main-material-missing': '主要材料不能容缺，必须先收齐。',
  'commitment-required': '申请人须先签署告知承诺书。',
  'ground-required': '请选择属于哪种情形。',
  'competent-required': '不属于本机关职权的，须告知申请人向哪个机关申请。',
  'legal-basis-required': '请写明法律依据。',
  'remedies-required': '请写明救济途径：向谁申请复议、向哪个法院起诉、期限多久。',
  'report-first': '按本地规则，说“不”之前须先否定报备。',
  'approver-required': '批准人没有写，或不是规则要求的批准人。',
  'return-not-allowed': '本地规则不允许受理后退办，请依法作出决定。',
  'survey-required': '须先现场勘察，并且结论为不符合条件，才能退办。',
  'surveyors-required': '现场勘察须有两名以上工作人员，请填写至少两个不同的工号。',
  'finding-required': '请选择结论。',
  'consequence-required': '承诺不实的，须选择如何处理。',
  'review-not-offered': '本地没有设复核机构，可以依法申请行政复议或提起行政诉讼。',
  'pause-basis-required': '这个事由不属于依法不计入期限的情形。',
  'pause-time-required': '已书面告知的，须写明预计到哪一天。',
  'extension-after-expiry': '期限已经届满，不能再延期。',
  'extension-limit': '延期次数已经用完，不能再延期。',
  'extension-too-long': '延长的天数超过上限。',
  'superior-required': '请写明上报给哪个上级机关。',
  'superior-pending': '上级机关还没有答复，不能作出决定。',
  'superior-decides': '决定须与上级机关的答复一致。',
  'already-forwarded': '已经上报过了。',
  'nothing-to-tell': '没有待告知的上级答复。',
  'departments-required': '请选择至少一个部门。',
  'opinion-day-required': '请填写答复的最后一天，不能早于今天。',
  'already-asked': '其中有部门已经征求过意见。',
  'not-consulted': '没有正在征求的会办意见。',
  'not-your-department': '会办部门在大厅设有窗口，意见由其窗口登记。',
  'already-answered': '这个部门已经答复过了。',
  'answer-required': '请选择答复：同意、不同意，或同意但需转报。',
  'opinions-outstanding': '还有部门没有答复，意见齐全后才能作出决定。',
  'outcome-required': '请选择准予或不予。',
  'signatory-required': '按本地规则须由签批人签发，请填写签批人工号。',
  'bill-required': '请填写收费项目和金额。',
  'already-billed': '已经发过缴费通知；一个办件只发一次。',
  'nothing-to-pay': '没有待缴的费用。',
  unpaid: '费用还没有缴清，缴清后才能送达。',
  'materials-outstanding': '容缺的材料还没有补齐，补齐后才能发证。',
  'delivery-required': '请选择送达方式。',
  'nothing-to-verify': '没有待核查的告知承诺。',
};

/** 办件办理, English. */
export const caseWorkErrorsEn: CaseWorkErrors = {
  backdated: 'The day is before the last step of this case. Please check the date.',
  'materials-required': 'Please choose the papers.',
  'unknown-material': 'A chosen paper does not belong to this case.',
  'unknown-point': 'This hall has no such service point.',
  'materials-incomplete':
    'Required papers are missing, so it cannot be accepted. Collect them, or give the one-time notice.',
  'gaps-required': 'Please say what is missing and how to mend it, for each paper.',
  'gaps-not-all-told': 'The one-time notice must name every missing paper; none may be left out.',
  'already-told': 'The one-time notice was given; the same papers cannot be asked for again.',
  'supply-day-required': 'Please give the last day for the papers, today or later.',
  'returned-instead': 'By the local rules an incomplete filing is returned; there is no notice.',
  'notice-first': 'An incomplete filing needs the one-time notice first; it cannot be returned at once.',
  'type-not-allowed': 'The handling system of this matter does not allow this.',
  'officer-required': 'Please say who takes it.',
  'deferral-not-allowed': 'The local rules do not allow papers to follow later.',
  'main-material-missing': 'A main paper cannot follow later; it must be there first.',
  'commitment-required': 'The applicant must sign the commitment first.',
  'ground-required': 'Please choose the ground.',
  'competent-required': 'Please name the authority that is competent, so that the applicant can go there.',
  'legal-basis-required': 'Please name the legal basis.',
  'remedies-required': 'Please name the remedies: who reviews it, which court, and within what time.',
  'report-first': 'By the local rules a no must be reported and approved first.',
  'approver-required': 'The approver is missing, or is not the one the rules ask for.',
  'return-not-allowed': 'The local rules do not allow a return after acceptance. Please decide the case.',
  'survey-required': 'A return needs a survey first, with the finding that the conditions are not met.',
  'surveyors-required': 'A survey takes two people or more. Please give at least two different staff numbers.',
  'finding-required': 'Please choose the finding.',
  'consequence-required': 'Please choose what follows from the broken commitment.',
  'review-not-offered': 'There is no office for a review here. An appeal or a lawsuit is open to you by law.',
  'pause-basis-required': 'This reason is not among those that stop the clock by law.',
  'pause-time-required': 'A written notice says until when it is expected to take.',
  'extension-after-expiry': 'The limit is over already and can no longer be extended.',
  'extension-limit': 'It has been extended as often as the rules allow.',
  'extension-too-long': 'The extension is longer than the rules allow.',
  'superior-required': 'Please name the superior authority.',
  'superior-pending': 'The superior authority has not answered yet, so there is no decision.',
  'superior-decides': 'The decision must follow the answer of the superior authority.',
  'already-forwarded': 'It has been sent to the superior authority already.',
  'nothing-to-tell': 'There is no answer of a superior authority to tell.',
  'departments-required': 'Please choose at least one department.',
  'opinion-day-required': 'Please give the last day for the answer, today or later.',
  'already-asked': 'One of the departments has been asked already.',
  'not-consulted': 'No opinion is being asked for.',
  'not-your-department': 'The department has a window in this hall and answers there.',
  'already-answered': 'This department has answered already.',
  'answer-required': 'Please choose the answer: agrees, disagrees, or agrees and must forward it.',
  'opinions-outstanding': 'Some departments have not answered; the decision needs all of them.',
  'outcome-required': 'Please choose: granted or refused.',
  'signatory-required': 'By the local rules the signatory signs. Please give the staff number.',
  'bill-required': 'Please give each item and its amount.',
  'already-billed': 'There is a bill already; a case has one only.',
  'nothing-to-pay': 'There is nothing to pay.',
  unpaid: 'The bill is not paid yet; the result is handed over afterwards.',
  'materials-outstanding': 'Papers that were to follow are still missing; the result is handed over afterwards.',
  'delivery-required': 'Please choose how it is delivered.',
  'nothing-to-verify': 'There is no commitment to verify.',
};
