import type { AcceptedCaseType, CaseRecord, HallGateway, TicketRecord } from '@banshi/core';
import type { RunningHall } from './hall-gateway-subject.ts';
import { clerkAt, MODEL_HALL, residentIdOf, VISITOR } from './model-hall.ts';

/** A walk through a hall, step by step, as a person and the clerk of one window take it. */
export interface HallWalk {
  readonly visitor: HallGateway;
  readonly clerk: HallGateway;
  readonly take: (person?: number, guide?: string) => Promise<TicketRecord>;
  /** Takes, calls and serves. */
  readonly serve: (person?: number, guide?: string) => Promise<TicketRecord>;
  /** Takes, calls, serves and receives; every paper is in hand where it is not said. */
  readonly receive: (person?: number, guide?: string, given?: readonly string[]) => Promise<CaseRecord>;
  /** All that, and accepts. */
  readonly accept: (as: AcceptedCaseType, person?: number, guide?: string) => Promise<CaseRecord>;
  /** All of it, to the end. */
  readonly close: (as: 'immediate' | 'promised', person?: number) => Promise<CaseRecord>;
}

/** Returns the steps that many cases begin with. 办事过程. */
export function walkThrough({ gateway }: RunningHall, window = '1'): HallWalk {
  const [visitor, clerk] = [gateway(VISITOR), gateway(clerkAt(window))];
  const walk: HallWalk = {
    visitor,
    clerk,
    async take(person = 1, guide = 'food') {
      return (await visitor.run('ticket.take', { guide, residentId: residentIdOf(person) })).ticket;
    },
    async serve(person, guide) {
      await walk.take(person, guide);
      const { id: ticket, version } = await clerk.run('ticket.callNext', { window });
      return clerk.run('ticket.serve', { ticket, version });
    },
    async receive(person, guide = 'food', given = allOf(guide)) {
      const { id: ticket, version } = await walk.serve(person, guide);
      return clerk.run('case.receive', { ticket, version, given });
    },
    async accept(as, person, guide) {
      const { caseNumber, version } = await walk.receive(person, guide);
      return clerk.run('case.accept', { caseNumber, version, as });
    },
    async close(as, person) {
      const { caseNumber, version } = await walk.accept(as, person);
      const decided = await clerk.run('case.decide', { caseNumber, version, outcome: 'granted' });
      return clerk.run('case.deliver', { caseNumber, version: decided.version, way: 'window' });
    },
  };
  return walk;
}

function allOf(id: string): readonly string[] {
  const materials = MODEL_HALL.guides.find((guide) => guide.id === id)?.materials ?? [];
  return materials.map((_, index) => String(index + 1));
}
