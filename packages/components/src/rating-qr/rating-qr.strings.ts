/** Everything `<banshi-rating-qr>` may say. A language which lacks a line does not compile. */
export interface RatingQrStrings {
  readonly heading: string;
  readonly caption: string;
  readonly label: (href: string) => string;
  readonly nothing: string;
  readonly lost: string;
}

/** 中文. */
export const zhCN: RatingQrStrings = {
  heading: '请评价本次服务',
  caption: '用手机扫码评价，每次办理评价一次',
  label: (href) => `评价二维码：${href}`,
  nothing: '办理结束后，可以在这里评价。',
  lost: '暂时连不上大厅系统，正在重试。',
};

/** English. */
export const en: RatingQrStrings = {
  heading: 'Please rate this service',
  caption: 'Scan to rate on your phone, once for each visit',
  label: (href) => `QR code for rating: ${href}`,
  nothing: 'When your visit has ended you can rate it here.',
  lost: 'The hall does not answer. Trying again.',
};
