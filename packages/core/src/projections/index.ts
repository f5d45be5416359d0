export * from './case-deadline.ts';
export * from './case-record.ts';
export * from './open-cases.ts';
export * from './queue-views.ts';
export * from './queue.ts';
export * from './ticket-record.ts';
export * from './window-state.ts';
