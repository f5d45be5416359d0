import type { Actor, HallGateway } from '@banshi/core';
import type { ConformanceCase } from './conformance-case.ts';
import type { ModelHall } from './model-hall.ts';

/** A hall's service that runs, and can be asked as anybody. */
export interface RunningHall {
  /** Returns the service as `actor` sees it. */
  readonly gateway: (actor: Actor) => HallGateway;
  readonly close: () => Promise<void>;
}

/** What a gateway's test hands to the kit. */
export interface HallGatewaySubject {
  /** Starts the service of this hall on an empty log. */
  readonly create: (model: ModelHall) => RunningHall | Promise<RunningHall>;
}

/** One promise of `HallGateway`. */
export type HallGatewayCase = ConformanceCase<RunningHall>;
