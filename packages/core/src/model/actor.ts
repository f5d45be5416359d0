/** Who may act on a hall's records. 操作者身份. */
export const ACTOR_ROLES = [
  'applicant', // 申请人
  'clerk', // 窗口人员
  'supervisor', // 监督人员: sees ratings, rectifies, answers complaints; never serves at a window
  'kiosk', // 取号机
  'system', // 系统
] as const;

/** One of {@link ACTOR_ROLES}. 操作者身份. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who did something, and where. 操作者. Never a name or an identity number: the log outlives both. */
export interface Actor {
  readonly role: ActorRole;
  /** A staff number or a device; not a person's identity. 工号或设备号. */
  readonly id: string;
  /** 窗口. */
  readonly window?: string;
}
