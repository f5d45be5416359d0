import {
  type AppointmentDay,
  type AppointmentRecord,
  type CaseDocument,
  type CaseRecord,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallListener,
  type HallQueries,
  type HallQueryName,
  type HallTopics,
  type KeptRefusal,
  type QueueBoard,
  type QueueFigures,
  type Refusal,
  RefusedError,
  type ServiceHall,
  type TakenTicket,
  type TicketCall,
  type TicketRecord,
  UnreachableError,
  type WindowState,
} from '@banshi/core';
import { aCaseRecord } from '@banshi/core/testing';
import { aGuide, aSummary } from './a-guide.ts';

/** A hall of two departments and two windows. */
export function aHall(overrides: Partial<ServiceHall> = {}): ServiceHall {
  return {
    id: 'demo',
    name: '某县政务服务大厅',
    departments: [
      { id: 'health', name: '卫生健康', prefix: 'A', guides: ['nurse-registration', 'public-place'] },
      { id: 'civil', name: '民政', prefix: 'B', guides: ['elder-card'] },
    ],
    windows: [
      { id: '1', name: '综合窗口', departments: ['health', 'civil'] },
      { id: '2', name: '民政窗口', departments: ['civil'] },
    ],
    ...overrides,
  };
}

/** A ticket that waits. */
export function aTicket(overrides: Partial<TicketRecord> = {}): TicketRecord {
  const number = overrides.number ?? 'A001';
  return {
    id: `2026-11-23/${number}`,
    number,
    day: '2026-11-23',
    business: overrides.department ?? 'health',
    department: 'health',
    guide: 'nurse-registration',
    matter: '护士执业首次注册',
    state: 'waiting',
    takenAt: '2026-11-23T01:00:00.000Z',
    calls: 0,
    version: 1,
    ...overrides,
  };
}

/** A case that is accepted and open. */
export function aCase(overrides: Partial<CaseRecord> = {}): CaseRecord {
  return aCaseRecord({
    caseNumber: 'BJ20261123-0001',
    matter: '护士执业首次注册',
    department: '卫生健康',
    promised: { text: '6个工作日', period: { unit: 'workday', amount: 6 } },
    due: { on: '2026-12-01', workdaysLeft: 6, provisional: false, overdue: false },
    ...overrides,
  });
}

/** A call of a ticket, where and when the ticket says. */
export function aCall({ id, number, window = '1', calledAt }: TicketRecord, count = 1): TicketCall {
  return { ticket: id, number, window, at: calledAt ?? '2026-11-23T01:30:00.000Z', count };
}

/** A board with two calls, and people waiting in both departments. */
export function aBoard(overrides: Partial<QueueBoard> = {}): QueueBoard {
  const serving = overrides.serving ?? [
    aTicket({ number: 'A002', state: 'called', window: '1', calledAt: '2026-11-23T01:31:00.000Z', version: 2 }),
    aTicket({
      number: 'B001',
      department: 'civil',
      state: 'serving',
      window: '2',
      calledAt: '2026-11-23T01:28:00.000Z',
    }),
  ];
  return {
    day: '2026-11-23',
    serving,
    calls: serving.map((ticket) => aCall(ticket)),
    missed: [],
    waiting: { health: 3, civil: 0 },
    estimates: { health: { typical: 12, low: 6, high: 20 }, civil: { typical: 0, low: 0, high: 2 } },
    next: [aTicket({ number: 'A003' }), aTicket({ number: 'A004' }), aTicket({ number: 'A005' })],
    windows: [
      { window: '1', state: 'open' },
      { window: '2', state: 'open' },
    ],
    ...overrides,
  };
}

/** A window that is open and has nothing in hand. */
export function aWindow(overrides: Partial<WindowState> = {}): WindowState {
  return {
    window: '1',
    day: '2026-11-23',
    waiting: 3,
    status: { window: '1', state: 'open' },
    line: [],
    held: [],
    cases: [],
    ...overrides,
  };
}

/** An appointment for the day after the day of {@link aBoard}. */
function anAppointment(overrides: Partial<AppointmentRecord> = {}): AppointmentRecord {
  return {
    id: '20261124B7K2M98',
    day: '2026-11-24',
    slot: { from: '09:30', until: '10:00' },
    business: 'health',
    department: 'health',
    guide: 'nurse-registration',
    matter: '护士执业首次注册',
    state: 'booked',
    version: 1,
    ...overrides,
  };
}

type Answers = {
  [TName in HallCommandName]?: (input: HallCommands[TName]['input']) => HallCommands[TName]['result'];
};

type Replies = {
  [TName in HallQueryName]?: (input: HallQueries[TName]['input']) => HallQueries[TName]['result'];
};

/**
 * A hall in memory, for stories and tests: it answers what it is told to answer and notes what it is asked.
 *
 * 模拟大厅. `down` makes it unreachable; `loseAnswers` lets it act and then fail to say so, as a broken line does.
 */
export class FakeHall implements HallGateway {
  hall = aHall();
  guides = [aGuide(), aGuide({ id: 'public-place', matter: { name: '公共场所卫生许可' } })];
  board = aBoard();
  windows: Record<string, WindowState> = { 1: aWindow() };
  tickets: TakenTicket[] = [{ ticket: aTicket(), ahead: 2, estimate: { typical: 12, low: 6, high: 20 } }];
  appointments: AppointmentRecord[] = [anAppointment()];
  slots: AppointmentDay[] = [];
  figures: QueueFigures | undefined;
  cases: CaseRecord[] = [aCase()];
  answers: Answers = {};
  /** What it says to each question; without one it refuses as `not-your-role`. */
  replies: Replies = {};
  /** What becomes of what was kept, as a gateway that keeps says it. */
  whenSent?: NonNullable<HallGateway['whenSent']>;
  /** What waits on the device, or was sent from it just now. */
  findKept?: NonNullable<HallGateway['findKept']>;
  /** What it has to tell of, as a gateway that keeps does, until somebody sees it. */
  refusedLater: KeptRefusal[] = [];
  whenRefused: NonNullable<HallGateway['whenRefused']> = (name, hear) => {
    queueMicrotask(() => {
      this.refusedLater = this.refusedLater.filter((one) => one.name !== name || !hear(one as never));
    });
    return () => {};
  };
  /** Every question that arrived. */
  readonly asked: { name: HallQueryName; input: unknown }[] = [];
  /** Codes with which the next commands are refused. */
  refusals: Refusal[] = [];
  down = false;
  loseAnswers = false;
  /** Every command that arrived, repeated ones too. */
  readonly sent: { name: HallCommandName; input: unknown; id: string | undefined }[] = [];
  /** The ids that were carried out, each once. */
  readonly done = new Map<string, unknown>();
  readonly #listeners = new Map<string, Set<HallListener<never>>>();
  /** Holds every answer back until it is released. */
  gate: Promise<unknown> | undefined;

  searchGuides: HallGateway['searchGuides'] = () =>
    this.#answer(() => ({
      guides: [aSummary(), aSummary({ id: 'public-place', name: '公共场所卫生许可' })],
      total: 2,
    }));
  findGuide: HallGateway['findGuide'] = (id) => this.#answer(() => this.guides.find((guide) => guide.id === id));
  findCase: HallGateway['findCase'] = (number) =>
    this.#answer(() => this.cases.find(({ caseNumber }) => caseNumber === number));
  /** The documents of each case that it knows. */
  documents: Record<string, readonly CaseDocument[]> = {};
  readDocuments = (number: string): Promise<readonly CaseDocument[] | undefined> =>
    this.#answer(() => this.documents[number]);
  explained: Awaited<ReturnType<HallGateway['explainCase']>>;
  explainCase: HallGateway['explainCase'] = () => this.#answer(() => this.explained);
  findHall: HallGateway['findHall'] = () => this.#answer(() => this.hall);
  readBoard: HallGateway['readBoard'] = () => this.#answer(() => this.board);
  readWindow: HallGateway['readWindow'] = (window) =>
    this.#answer(() => {
      const state = this.windows[window];
      if (!state) throw new RefusedError('unknown-window');
      return state;
    });

  readPlace: HallGateway['readPlace'] = (id) => this.#answer(() => this.tickets.find(({ ticket }) => ticket.id === id));
  readSlots: HallGateway['readSlots'] = () => this.#answer(() => this.slots);
  findAppointment: HallGateway['findAppointment'] = (id) =>
    this.#answer(() => this.appointments.find((appointment) => appointment.id === id));
  readFigures: HallGateway['readFigures'] = () =>
    this.#answer(() => {
      if (!this.figures) throw new RefusedError('not-your-role');
      return this.figures;
    });

  async run<TName extends HallCommandName>(
    name: TName,
    input: HallCommands[TName]['input'],
    options?: { readonly id?: string },
  ): Promise<HallCommands[TName]['result']> {
    const id = options?.id;
    this.sent.push({ name, input, id });
    await this.gate;
    if (this.down) throw new UnreachableError();
    const refusal = this.refusals.shift();
    if (refusal) throw new RefusedError(refusal);
    const known = id === undefined ? undefined : this.done.get(id);
    const result = (known as HallCommands[TName]['result'] | undefined) ?? this.answers[name]?.(input);
    if (result === undefined) throw new RefusedError('not-allowed-now');
    if (id !== undefined) this.done.set(id, result);
    if (this.loseAnswers) throw new UnreachableError();
    return result;
  }

  async ask<TName extends HallQueryName>(
    name: TName,
    input: HallQueries[TName]['input'],
  ): Promise<HallQueries[TName]['result']> {
    this.asked.push({ name, input });
    return this.#answer(() => {
      const reply = this.replies[name];
      if (!reply) throw new RefusedError('not-your-role');
      return reply(input);
    });
  }

  listen: HallGateway['listen'] = (topic, key, listener) => {
    const name = `${topic}/${key ?? ''}`;
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  };

  /** How many listen to anything. */
  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Tells everybody who listens to a topic. */
  tell<TTopic extends keyof HallTopics>(topic: TTopic, key: string, value: HallTopics[TTopic]): void {
    for (const listener of this.#listeners.get(`${topic}/${key}`) ?? []) listener.next(value as never);
  }

  /** Tells everybody who listens whether the hall can be heard. */
  connect(state: 'live' | 'lost'): void {
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.connection?.(state);
  }

  async #answer<T>(give: () => T): Promise<T> {
    await this.gate;
    if (this.down) throw new UnreachableError();
    return give();
  }
}
