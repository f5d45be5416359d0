import type { WaitEstimate } from '@banshi/core';
import { isLongWait, LONG_WAIT } from './long-wait.ts';

/** What is said of how many stand before somebody. 前面等候人数的说法. */
type AheadWords = (people: number) => string;

/** What is said of how long somebody will probably wait. 预计等候的说法. */
type EstimateWords = (estimate: WaitEstimate) => string;

/** 中文. */
export const aheadZhCN: AheadWords = (people) => (people === 0 ? '前面无人等候' : `前面还有 ${people} 人`);

/** English. */
export const aheadEn: AheadWords = (people) => (people === 0 ? 'Nobody before you' : `${people} before you`);

/** 中文. */
export const estimateZhCN: EstimateWords = ({ low, high }) => {
  if (high === 0) return '很快就轮到您';
  if (isLongWait({ low })) return `预计等候 ${LONG_WAIT} 小时以上`;
  return low === high ? `预计等候约 ${high} 分钟` : `预计等候 ${low}–${high} 分钟`;
};

/** English. */
export const estimateEn: EstimateWords = ({ low, high }) => {
  if (high === 0) return 'It is your turn in a moment';
  if (isLongWait({ low })) return `More than ${LONG_WAIT} hours`;
  return low === high ? `About ${high} minutes` : `About ${low} to ${high} minutes`;
};
