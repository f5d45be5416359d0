/** The apps that a government page may stand in. 宿主. */
export const HOSTS = [
  'zheliban',
  'ganfutong',
  'hanweb',
  'dingtalk',
  'wechat-mini',
  'wechat',
  'alipay',
  'browser',
] as const;

/** One of {@link HOSTS}. 宿主. */
export type Host = (typeof HOSTS)[number];

/** Marks of the user agent, the more special first. Read in containers of six deployments. */
const MARKS: readonly (readonly [RegExp, Host])[] = [
  [/hanweb_gft|ganfutong_ios/i, 'ganfutong'],
  [/hanweb/i, 'hanweb'],
  [/dtdreamweb/i, 'zheliban'],
  [/dingtalk/i, 'dingtalk'],
  [/micromessenger.*miniprogram|miniprogram.*micromessenger/i, 'wechat-mini'],
  [/micromessenger/i, 'wechat'],
  [/alipayclient/i, 'alipay'],
];

/**
 * Returns the app that a user agent names.
 *
 * 宿主识别. Only to choose a bridge: a user agent proves nothing.
 *
 * @example
 * hostOf('Mozilla/5.0 (Linux) hanweb-harmony/1.0') // => 'hanweb'
 * hostOf('Mozilla/5.0 (iPhone) MicroMessenger/8.0 miniProgram') // => 'wechat-mini'
 * hostOf('Mozilla/5.0 (X11; Linux x86_64)') // => 'browser'
 */
export function hostOf(userAgent: string): Host {
  return MARKS.find(([mark]) => mark.test(userAgent))?.[1] ?? 'browser';
}
