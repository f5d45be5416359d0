import { BanshiError } from './banshi-error.ts';

/** The hall did not answer. 无法连接. The same call may succeed later. */
export class UnreachableError extends BanshiError {
  override readonly name = 'UnreachableError';
  constructor(message = 'The hall did not answer.', options?: ErrorOptions) {
    super('unreachable', message, { ...options, retryable: true });
  }
}

/** The hall answered, and the answer is not what its contract says. 报文不符. */
export class MalformedResponseError extends BanshiError {
  override readonly name = 'MalformedResponseError';
  /** Where the answer departs from the contract: paths only, never values. */
  readonly paths: readonly string[];
  constructor(paths: readonly string[], options?: ErrorOptions) {
    super('malformed', `The response does not match the contract at: ${paths.join(', ')}.`, options);
    this.paths = paths;
  }
}

/**
 * Why a hall refuses a command.
 *
 * 拒绝原因. A person sees a sentence for each; the strings file of an element must hold them all.
 */
export const REFUSALS = [
  'invalid-command', // 请求格式不正确
  'invalid-resident-id', // 身份证号不正确
  'unknown-guide', // 没有这个事项
  'unknown-window', // 没有这个窗口
  'unknown-ticket', // 没有这个号
  'unknown-case', // 没有这个办件
  'already-waiting', // 已取号，请等候
  'queue-empty', // 无人等候
  'window-busy', // 本窗口还有未办完的号
  'not-allowed-now', // 当前状态不允许
  'not-your-role', // 无权操作
  'version-conflict', // 已被他人更新
  'reason-required', // 须说明理由
  'backdated', // 日期早于前一事件
  'materials-required', // 须写明材料
  'unknown-material', // 不属于本办件的材料
  'unknown-point', // 没有这个服务点
  'materials-incomplete', // 材料不齐
  'gaps-required', // 须写明缺什么、怎么补
  'gaps-not-all-told', // 须一次性告知全部缺件
  'already-told', // 已一次性告知
  'supply-day-required', // 须写明补交期限
  'returned-instead', // 按本地规则材料不齐即退办
  'notice-first', // 须先一次性告知
  'type-not-allowed', // 办理制不允许
  'officer-required', // 须写明承办人
  'deferral-not-allowed', // 本地规则不允许容缺
  'main-material-missing', // 主要材料不可容缺
  'commitment-required', // 须签署承诺
  'ground-required', // 须写明情形
  'competent-required', // 须告知有权机关
  'legal-basis-required', // 须写明依据
  'remedies-required', // 须告知救济途径
  'report-first', // 须先否定报备
  'approver-required', // 批准人不符
  'return-not-allowed', // 本地规则不允许受理后退办
  'survey-required', // 须先勘察且不符合条件
  'surveyors-required', // 须两名以上工作人员勘察
  'finding-required', // 须写明结论
  'consequence-required', // 须写明处理
  'review-not-offered', // 没有复核机构
  'pause-basis-required', // 不属于不计入期限的情形
  'pause-time-required', // 书面告知须写明所需时间
  'extension-after-expiry', // 期限已过，不能延期
  'extension-limit', // 超过延期次数
  'extension-too-long', // 超过延期上限
  'superior-required', // 须写明上级机关
  'superior-pending', // 上级尚未答复
  'superior-decides', // 与上级答复不一致
  'already-forwarded', // 已上报
  'nothing-to-tell', // 没有待告知的答复
  'departments-required', // 须写明部门
  'opinion-day-required', // 须写明答复期限
  'already-asked', // 已征求意见
  'not-consulted', // 未征求意见
  'not-your-department', // 由该部门的窗口登记
  'already-answered', // 已答复
  'answer-required', // 答复不在规定范围
  'opinions-outstanding', // 会办意见未齐
  'outcome-required', // 须写明结果
  'signatory-required', // 须签批人
  'bill-required', // 须写明收费项目
  'already-billed', // 已通知缴费
  'nothing-to-pay', // 没有待缴费用
  'unpaid', // 费用未缴
  'materials-outstanding', // 容缺材料未补齐
  'delivery-required', // 须写明送达方式
  'nothing-to-verify', // 没有待核查的承诺
  'already-rated', // 已评价
  'invalid-level', // 评价等级不正确
  'bad-rating-needs-detail', // 差评须选择标签或填写原因
  'invalid-tag', // 标签不属于所选等级
  'words-required', // 须填写内容
  'words-too-long', // 字数超限
  'invalid-contact', // 联系方式不正确
  'rating-over', // 已过评价期限
  'already-followed-up', // 已追评
  'unknown-visit', // 评价码不正确
  'unknown-receipt', // 没有这个回执
  'incomplete-answers', // 测评项目未填完
  'unknown-entry', // 台账中没有这一条
  'same-person', // 须由他人办理
  'not-named', // 匿名，无法回访
  'result-required', // 须填写办理结果
  'evidence-required', // 须附佐证材料
  'consequence-too-light', // 处理轻于规定
  'too-many-requests', // 操作过于频繁
  'unknown-business', // 没有这个业务
  'unknown-priority', // 没有这个优先事由
  'not-served-here', // 本窗口不办理该业务
  'out-of-order', // 未轮到该号
  'called-elsewhere', // 已在其他窗口叫号
  'calls-used-up', // 叫号次数已满
  'too-few-calls', // 叫号次数不足
  'numbers-used-up', // 当日号码已取完
  'day-closed', // 当日已停止取号
  'window-not-open', // 窗口未在服务
  'leave-too-long', // 离岗超过时限
  'no-cover', // 没有补位人员
  'serves-elsewhere', // 正在其他窗口服务
  'unknown-lease', // 没有这个号段
  'unknown-appointment', // 没有这个预约
  'already-booked', // 当日已预约
  'slot-full', // 时段已约满
  'slot-closed', // 时段不可预约
  'appointment-not-now', // 不在签到时间
] as const;

/** One of {@link REFUSALS}. 拒绝原因. */
export type Refusal = (typeof REFUSALS)[number];

/** The hall understood the command and refuses it. 拒绝. Nothing was changed. */
export class RefusedError extends BanshiError {
  override readonly name = 'RefusedError';
  override readonly code: Refusal;
  /** The ticket in the way, by id: the one that the person holds already. */
  readonly ticket?: string;
  /** From which clock time on, that day, it would not be refused: a check-in that comes too early. */
  readonly from?: string;
  constructor(code: Refusal, message?: string, ticket?: string, from?: string) {
    super(code, message ?? `Refused: ${code}.`);
    this.code = code;
    if (ticket !== undefined) this.ticket = ticket;
    if (from !== undefined) this.from = from;
  }
}

/** Somebody else has written to the stream since it was read. 版本冲突. Read again, then decide again. */
export class VersionConflictError extends BanshiError {
  override readonly name = 'VersionConflictError';
  constructor(stream: string, expected: number) {
    super('version-conflict', `The stream ${stream} is no longer at version ${expected}.`);
  }
}

/** A guide could not be read at all. 指南无法读取. */
export class UnreadableGuideError extends BanshiError {
  override readonly name = 'UnreadableGuideError';
  /** What could not be read: paths, never values. */
  readonly paths: readonly string[];
  constructor(message: string, paths: readonly string[] = [], options?: ErrorOptions) {
    super('guide-unreadable', message, options);
    this.paths = paths;
  }
}

/** A day lies outside the years that the work calendar knows. 超出日历范围. */
export class CalendarRangeError extends BanshiError {
  override readonly name = 'CalendarRangeError';
  /** The year without a notice. */
  readonly year: number;
  constructor(year: number) {
    super('calendar-range', `The work calendar has no State Council notice for ${year}.`);
    this.year = year;
  }
}

/** A machine refuses what its own log says it once accepted. 日志无法重放. */
export class ReplayError extends BanshiError {
  override readonly name = 'ReplayError';
  constructor(machine: string, index: number) {
    super('log-unreplayable', `The machine ${machine} refuses event ${index} of its own log.`);
  }
}
