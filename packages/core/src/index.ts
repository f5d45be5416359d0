/** @packageDocumentation The words of a service hall: model, checks and errors. It depends on nothing. */
export * from './checks/resident-id.ts';
export * from './errors/index.ts';
export * from './model/index.ts';
export type * from './ports/gateways.ts';
