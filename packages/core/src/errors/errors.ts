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
  constructor(code: Refusal, message?: string, ticket?: string) {
    super(code, message ?? `Refused: ${code}.`);
    this.code = code;
    if (ticket !== undefined) this.ticket = ticket;
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
