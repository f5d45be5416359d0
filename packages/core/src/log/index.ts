export * from './case-events.ts';
export type * from './hall-event.ts';
export * from './holder-took.ts';
export type * from './log-store.ts';
export * from './rating-chain.ts';
export * from './streams.ts';
