/**
 * What a platform's answer means for what was sent.
 *
 * 结果类别. Never a boolean, and never read from the HTTP status alone: most platforms wrap a refusal in a 200.
 */
export const OUTCOMES = [
  'ok', // 成功
  'rejected', // 不予接收，原样重发无用
  'duplicate', // 已存在，视为已送达
  'retry', // 可安全重发
  'unknown', // 可能已生效，先查询再决定
  'auth', // 凭据、签名或时钟不对，换凭据后再试
  'order', // 前置数据未到
  'cancelled', // 本人取消
  'login-required', // 本人未登录
  'refuse', // 本方不得发送
  'malformed', // 报文不合约定
] as const;

/** One of {@link OUTCOMES}. 结果类别. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What may be done after an outcome: nothing, send again, ask first, or fetch a new credential.
 *
 * 后续动作. The outbox acts by this table; a dead letter keeps the outcome as its reason.
 */
export const NEXT_STEPS: Readonly<Record<Outcome, 'done' | 'resend' | 'reconcile' | 'renew' | 'wait' | 'dead'>> = {
  ok: 'done',
  duplicate: 'done',
  retry: 'resend',
  unknown: 'reconcile',
  auth: 'renew',
  order: 'wait',
  rejected: 'dead',
  refuse: 'dead',
  malformed: 'dead',
  cancelled: 'dead',
  'login-required': 'dead',
};
