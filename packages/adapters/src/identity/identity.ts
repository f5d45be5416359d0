import { BanshiError } from '@banshi/core';

/** How surely a portal knows a person: not at all, by what they said, by a document, or it does not say. 实名等级. */
export type Assurance = 'none' | 'stated' | 'verified' | 'unknown';

/**
 * Who somebody is, as far as a hall needs it.
 *
 * 身份. No number and no telephone: `subject` is a keyed hash, the same for one person at one hall and of no use elsewhere.
 */
export interface Identity {
  readonly kind: 'person' | 'organisation';
  readonly assurance: Assurance;
  /** `吴*甲`: for the person's own page, not for a log. 显示名. */
  readonly displayName: string;
  readonly subject: string;
}

/** What a portal tells of a person. It never leaves {@link IdentityPortal.exchange} and the hand-off. 门户身份. */
export interface PortalIdentity {
  readonly kind: Identity['kind'];
  readonly assurance: Assurance;
  readonly name: string;
  /** What tells this one from all others at the portal: its own user id, or the document's number. 唯一标识. */
  readonly id: string;
}

/** One portal's way of handing over a person. 身份来源. */
export interface IdentityPortal {
  readonly name: string;
  /** Where a person without a bridge goes to log in; `back` is where they return to. */
  loginUrl(back: string): string;
  /** The credential in what the person came back with; nothing when there is none. */
  credentialIn(params: Readonly<Record<string, string>>): string | undefined;
  /** Asks the portal whom a credential stands for, server to server. */
  exchange(credential: string, signal: AbortSignal): Promise<PortalIdentity>;
}

/** Why a person could not be handed over. 身份交换失败原因. */
export type IdentityFault =
  | 'login-required'
  | 'credential-refused'
  | 'credential-used'
  | 'expired'
  | 'portal-unreachable';

/** A person could not be handed over. 身份交换失败. It holds no credential and no name. */
export class IdentityError extends BanshiError {
  override readonly name = 'IdentityError';
  override readonly code: IdentityFault;
  constructor(code: IdentityFault) {
    super(code, `The identity was not handed over: ${code}.`, { retryable: code === 'portal-unreachable' });
    this.code = code;
  }
}

/**
 * Returns a name as it may stand on a screen: the first and the last character.
 *
 * 姓名脱敏.
 *
 * @example
 * maskedName('吴测甲') // => '吴*甲'
 * maskedName('吴甲') // => '吴*'
 */
export function maskedName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length < 2) return '*';
  const last = characters.length > 2 ? characters.at(-1)! : '';
  return `${characters[0]}${'*'.repeat(Math.max(1, characters.length - 2))}${last}`;
}
