import { isBanshiError, type Refusal } from '@banshi/core';
import type { OnCaseWork } from './case-work-errors.strings.ts';

/** The ways in which any command may fail. 通用. */
type Common = 'invalid-command' | 'not-allowed-now' | 'not-your-role' | 'unknown-window' | 'version-conflict';
/** The ways in which a command on a case may fail. 办件. */
type OnCase = 'unknown-case' | 'reason-required' | 'already-rated' | 'invalid-level';

/** The ways in which a rating, a suggestion, a complaint or an entry of a ledger may fail. 评价与台账. */
type OnOpinion =
  | 'bad-rating-needs-detail'
  | 'invalid-tag'
  | 'words-required'
  | 'words-too-long'
  | 'invalid-contact'
  | 'rating-over'
  | 'already-followed-up'
  | 'unknown-visit'
  | 'unknown-receipt'
  | 'incomplete-answers'
  | 'too-many-requests';
/** The ways in which work on a ledger may fail. 台账. */
type OnLedger =
  | 'unknown-entry'
  | 'same-person'
  | 'not-named'
  | 'result-required'
  | 'evidence-required'
  | 'consequence-too-light';

/** A sentence for every way in which any command may fail, and for a code that nobody knows. 通用的出错说法. */
export type CommonErrors = Readonly<
  Record<Common | 'unreachable' | 'still-kept' | 'kept-too-long' | 'malformed' | 'other', string>
>;
/** A sentence for every way in which a command on a case may fail. 办件的出错说法. */
export type CaseErrors = Readonly<Record<OnCase, string>>;
/** A sentence for every other refusal: those of tickets and windows. A new refusal without one does not compile. 取号叫号的出错说法. */
export type QueueErrors = Readonly<
  Record<Exclude<Refusal, Common | OnCase | OnCaseWork | OnOpinion | OnLedger>, string>
>;
/** A sentence for every way in which an opinion may be refused. 评价、意见、投诉的出错说法. */
export type OpinionErrors = Readonly<Record<OnOpinion, string>>;
/** A sentence for every way in which work on a ledger may be refused. 台账的出错说法. */
export type LedgerErrors = Readonly<Record<OnLedger, string>>;

/** 通用, 中文. */
export const commonErrorsZhCN: CommonErrors = {
  unreachable: '暂时连不上大厅系统，请稍后再试。',
  'still-kept': '还保存在本机，尚未提交；联网后自动提交，请稍后再查。',
  'kept-too-long': '在本机保存的时间已满，一直没有连上大厅系统，没有提交。请重新提交。',
  malformed: '大厅系统的答复无法识别，请联系工作人员。',
  other: '操作没有成功，请稍后再试，或联系工作人员。',
  'invalid-command': '请求有误，请重新操作。',
  'not-allowed-now': '当前不能进行这项操作。',
  'unknown-window': '没有这个窗口。',
  'not-your-role': '您没有进行这项操作的权限。',
  'version-conflict': '刚刚已被他人更新。已显示最新情况，请核对后再操作。',
};

/** 通用, English. */
export const commonErrorsEn: CommonErrors = {
  unreachable: 'The hall does not answer. Please try again later.',
  'still-kept':
    'It is still kept on this device and not sent yet. It is sent when there is a network: please look again later.',
  'kept-too-long':
    'It was kept on this device for as long as that may be, the hall never answered, and it was not sent. Please send it again.',
  malformed: 'The answer of the hall cannot be understood. Please ask the staff.',
  other: 'It did not work. Please try again later, or ask the staff.',
  'invalid-command': 'Something was wrong with the request. Please start again.',
  'not-allowed-now': 'This cannot be done now.',
  'unknown-window': 'There is no such window.',
  'not-your-role': 'You may not do this.',
  'version-conflict': 'Somebody else was first. The latest state is shown; please check it and decide again.',
};

/** 办件, 中文. */
export const caseErrorsZhCN: CaseErrors = {
  'unknown-case': '没有找到这个办件，请核对办件编号。',
  'reason-required': '请写明理由。',
  'already-rated': '这个办件已经评价过了，感谢您的参与。',
  'invalid-level': '请选择一个评价等级。',
};

/** 办件, English. */
export const caseErrorsEn: CaseErrors = {
  'unknown-case': 'There is no such case. Please check the number.',
  'reason-required': 'Please write down the reason.',
  'already-rated': 'This case has been rated already. Thank you.',
  'invalid-level': 'Please choose a level.',
};

/** 取号叫号, 中文. */
export const queueErrorsZhCN: QueueErrors = {
  'invalid-resident-id': '身份证号不正确，请核对后重新输入。',
  'unknown-guide': '没有这个事项，请重新选择。',
  'unknown-ticket': '没有这个号。',
  'already-waiting': '这项业务已经取过号，正在等候中，请留意叫号。',
  'queue-empty': '现在无人等候。',
  'window-busy': '本窗口还有未办完的号，请先办完。',
  'unknown-business': '没有这个业务。',
  'unknown-priority': '没有这个优先事由，请重新选择。',
  'not-served-here': '该窗口不办理这项业务。',
  'out-of-order': '还没有轮到这个号，请按顺序叫号。',
  'called-elsewhere': '这个号正在其他窗口叫号或办理。',
  'calls-used-up': '叫号次数已满，请作过号处理。',
  'too-few-calls': '叫号次数不够，请再叫一次后再作过号处理。',
  'numbers-used-up': '今天的号已经取完，请改日再来，或向工作人员咨询。',
  'day-closed': '今天已停止取号，请在下一个工作日再来。',
  'window-not-open': '窗口未在服务，请先恢复服务。',
  'leave-too-long': '离岗时间超过规定，请安排补位人员。',
  'no-cover': '没有可以补位的人员，请指定。',
  'serves-elsewhere': '这名工作人员正在其他窗口服务。请先让那个窗口暂停或交接，或由别人补位。',
  'unknown-lease': '没有这个号段，请重新领取。',
  'unknown-appointment': '没有查到预约，请核对，或直接取号。',
  'already-booked': '您当天已预约过这项业务。',
  'slot-full': '这个时段已约满，请另选时段。',
  'slot-closed': '这个时段现在不能预约，请另选时段。',
  'appointment-not-now': '现在不在预约的签到时间内，请核对预约的日期和时段。',
};

/** 取号叫号, English. */
export const queueErrorsEn: QueueErrors = {
  'invalid-resident-id': 'The identity number is not right. Please check it and type it again.',
  'unknown-guide': 'There is no such matter. Please choose again.',
  'unknown-ticket': 'There is no such ticket.',
  'already-waiting': 'Another number for this waits already. Please wait for its call.',
  'queue-empty': 'Nobody is waiting.',
  'window-busy': 'This window has a ticket in hand. Please finish it first.',
  'unknown-business': 'There is no such business.',
  'unknown-priority': 'There is no such ground of priority. Please choose again.',
  'not-served-here': 'That window does not handle this business.',
  'out-of-order': 'It is not the turn of this ticket. Please call in order.',
  'called-elsewhere': 'This ticket is called or served at another window.',
  'calls-used-up': 'It has been called often enough. Please mark it as missed.',
  'too-few-calls': 'Please call once more before marking it as missed.',
  'numbers-used-up': 'All numbers of today are taken. Please come another day, or ask the staff.',
  'day-closed': 'No more numbers are given out today. Please come on the next working day.',
  'window-not-open': 'The window is not in service. Please resume service first.',
  'leave-too-long': 'That is longer than a clerk may be away. Please let somebody stand in.',
  'no-cover': 'There is nobody to stand in. Please name somebody.',
  'serves-elsewhere':
    'That person is serving at another window. Let that window pause or be handed over first, or let somebody else stand in.',
  'unknown-lease': 'There is no such block of numbers. Please fetch a new one.',
  'unknown-appointment': 'No appointment was found. Please check, or take a number.',
  'already-booked': 'You have an appointment for this business on that day already.',
  'slot-full': 'This time is full. Please choose another.',
  'slot-closed': 'This time cannot be booked now. Please choose another.',
  'appointment-not-now': 'It is not the time to check in for the appointment: please check its day and time.',
};

/** 评价、意见、投诉, 中文. */
export const opinionErrorsZhCN: OpinionErrors = {
  'bad-rating-needs-detail': '请选择至少一个标签或写明原因，便于核实整改。',
  'invalid-tag': '所选标签与评价等级不符，请重新选择。',
  'words-required': '请填写内容。',
  'words-too-long': '内容超过字数上限，请删减后再提交。',
  'invalid-contact': '姓名或手机号不正确，请核对；也可以匿名提交。',
  'rating-over': '已过评价期限。',
  'already-followed-up': '已经追评过了，感谢您的参与。',
  'unknown-visit': '评价码不正确，请核对排队号小票。',
  'unknown-receipt': '没有找到这个回执，请核对回执号。',
  'incomplete-answers': '还有项目没有选择，请全部选择后提交。',
  'too-many-requests': '操作太频繁，请稍后再试。',
};

/** 评价、意见、投诉, English. */
export const opinionErrorsEn: OpinionErrors = {
  'bad-rating-needs-detail': 'Please choose at least one label or say why, so that it can be checked and put right.',
  'invalid-tag': 'A chosen label does not belong to the level. Please choose again.',
  'words-required': 'Please write something.',
  'words-too-long': 'This is too long. Please shorten it.',
  'invalid-contact': 'The name or the mobile number is not right. You may also send it without.',
  'rating-over': 'The time for rating is over.',
  'already-followed-up': 'A second rating has been given already. Thank you.',
  'unknown-visit': 'The code is not right. Please check your ticket.',
  'unknown-receipt': 'There is no such receipt. Please check the number.',
  'incomplete-answers': 'Some items are not answered yet. Please answer all of them.',
  'too-many-requests': 'Too many attempts. Please try again later.',
};

/** 台账, 中文. */
export const ledgerErrorsZhCN: LedgerErrors = {
  'unknown-entry': '台账中没有这一条。',
  'same-person': '这一步须由另一位工作人员办理。',
  'not-named': '评价人匿名，无法回访。',
  'result-required': '请填写办理结果。',
  'evidence-required': '请附上佐证材料。',
  'consequence-too-light': '处理轻于规定，请重新选择。',
};

/** 台账, English. */
export const ledgerErrorsEn: LedgerErrors = {
  'unknown-entry': 'There is no such entry.',
  'same-person': 'Somebody else must take this step.',
  'not-named': 'The rating is anonymous: nobody can be called back.',
  'result-required': 'Please write down the result.',
  'evidence-required': 'Please add the evidence.',
  'consequence-too-light': 'The consequence is lighter than the rules provide for. Please choose again.',
};

/** Returns the sentence for an error, by its code, from the first table that knows it; a general one where none does. */
export function sentenceFor(
  error: unknown,
  common: { readonly other: string },
  more: Readonly<Record<string, string>> = {},
): string {
  const code = isBanshiError(error) ? error.code : 'other';
  const known = new Map(Object.entries({ ...common, ...more }));
  return known.get(code) ?? common.other;
}
