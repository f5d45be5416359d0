export { BanshiCaseChangeEvent } from './case-change.ts';
export { BanshiErrorEvent } from './error.ts';
export { BanshiGuideOpenEvent } from './guide-open.ts';
export { BanshiRatingGiveEvent } from './rating-give.ts';
export { BanshiRatingGivenEvent } from './rating-given.ts';
export { BanshiRatingOpenEvent } from './rating-open.ts';
export { BanshiTicketChangeEvent } from './ticket-change.ts';
export { BanshiTicketTakenEvent } from './ticket-taken.ts';
