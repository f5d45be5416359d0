export { hallClient, type HallClientOptions } from './hall-client.ts';
export type { LiveSource } from './live-source.ts';
export { indexedDbKept } from './indexed-db-kept.ts';
export { keepingGateway, type KeepingGateway, type KeepingOptions } from './keeping-gateway.ts';
export { type KeptCommand, type KeptStore, memoryKept } from './kept-store.ts';
