/**
 * The five ways in which a hall handles a matter; each matter has one.
 *
 * 五制: 直接办理制, 承诺(负责)办理制, 联合办理制, 上报(负责)办理制, 明确答复制. A local institution, not a national one.
 */
export const HANDLING_SYSTEMS = [
  'direct', // 一般性事项直接办理
  'committed', // 特殊事项负责(承诺)办理
  'joint', // 重大事项联合办理
  'escalated', // 上报事项负责办理
  'definiteReply', // 控制事项明确答复
] as const;

/** One of {@link HANDLING_SYSTEMS}. 五制. */
export type HandlingSystem = (typeof HANDLING_SYSTEMS)[number];
