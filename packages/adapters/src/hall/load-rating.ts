import { type Actor, type RatingSubject, RefusedError, toIsoDate } from '@banshi/core';
import { caseStream, ratingKey, ratingStream } from '@banshi/core/log';
import type { LogEntry } from '@banshi/core/log';
import {
  accept,
  MACHINE_VERSIONS,
  type RatingEvent,
  ratingMachine,
  type RatingSaid,
  type RectificationChange,
  rectificationMachine,
  type RectificationOpened,
  replay,
} from '@banshi/core/machines';
import type { Occasion } from '@banshi/core/projections';
import { rectificationStream } from '@banshi/core/log';
import type { LogDraft, StreamAppend } from '@banshi/core/log';
import { lastDayToRate } from '@banshi/core/rules';
import { readCaseNumber } from './case-number.ts';
import { type CommandCall, draftOf, type HallContext } from './command-rule.ts';
import { readCase } from './load-case.ts';
import { loadTicket } from './load-ticket.ts';
import { readPrinted, visitCode } from './receipts.ts';
import { sameText } from './same-text.ts';

/** What is to be rated, found. */
export interface FoundOccasion {
  readonly key: string;
  readonly occasion: Occasion;
}

/**
 * Returns what a person wants to rate.
 *
 * 评价对象. A forged number, a wrong code and a thing that has not ended are told apart, for they are mended in different ways;
 * whether a ticket exists is only said to who has its code.
 *
 * @throws RefusedError `unknown-case`, `unknown-visit`, `not-allowed-now` while it has not ended, `too-many-requests` after many
 * wrong codes of one sender
 */
export async function findOccasion(context: HallContext, actor: Actor, subject: RatingSubject): Promise<FoundOccasion> {
  const { caseNumber, ticket, point } = subject;
  if ((caseNumber === undefined) === (ticket === undefined)) throw new RefusedError('invalid-command');
  if (caseNumber !== undefined) return findCaseOccasion(context, caseNumber, point ?? 'result');
  return findVisit(context, actor, ticket!, subject.code ?? '');
}

async function findCaseOccasion(
  context: HallContext,
  quoted: string,
  point: 'acceptance' | 'result',
): Promise<FoundOccasion> {
  const { store, view, hall } = context;
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) throw new RefusedError('unknown-case');
  const key = ratingKey({ point, caseNumber });
  const known = view.ratings.occasion(key);
  if (known) return { key, occasion: known };
  const record = await readCase(context, caseNumber);
  if (!record) throw new RefusedError('unknown-case');
  if (point !== 'result' || !record.ratable) throw new RefusedError('not-allowed-now');
  // It ended in a way other than delivery: whoever took the last step for the hall answers for it.
  const entries = await store.read(caseStream(caseNumber));
  const last = entries.filter(({ by }) => by.role === 'clerk').at(-1) ?? entries.at(-1)!;
  const { guide, matter, department } = record;
  const about = {
    guide,
    matter,
    department: hall.departments.find(({ name }) => name === department)?.id ?? department,
    staff: last.by.id,
    ...(last.by.window !== undefined && { window: last.by.window }),
    endedOn: toIsoDate(new Date(last.at)),
  };
  return { key, occasion: { point, caseNumber, about } };
}

/**
 * The code is looked at first: whoever has the right one is never stopped by those who try wrong ones, since a ticket's number
 * is called out in the hall.
 */
async function findVisit(context: HallContext, actor: Actor, ticket: string, code: string): Promise<FoundOccasion> {
  const { seal, hall, store, view, attempts } = context;
  if (!sameText(readPrinted(code), await visitCode(seal, hall.id, ticket))) {
    attempts.count(`visit ${ticket} ${actor.id}`);
    throw new RefusedError('unknown-visit');
  }
  const loaded = await loadTicket(store, ticket);
  if (!loaded) throw new RefusedError('unknown-visit');
  const keys = visitKeys(ticket, loaded.record.caseNumber);
  const key = openKey(context, keys) ?? keys.find((one) => view.ratings.occasion(one));
  const occasion = key === undefined ? undefined : view.ratings.occasion(key);
  if (key === undefined || !occasion) throw new RefusedError('not-allowed-now');
  return { key, occasion };
}

/**
 * Returns the key of what a ticket lets rate now: the visit, or of its case first the acceptance and then the result.
 *
 * 待评价. Nothing where all that there is has been rated, or its last day has passed.
 */
export function openVisitKey(context: HallContext, ticket: string, caseNumber: string | undefined): string | undefined {
  return openKey(context, visitKeys(ticket, caseNumber));
}

function openKey({ view, ratingRules, now }: HallContext, keys: readonly string[]): string | undefined {
  return keys.find((key) => {
    const occasion = view.ratings.occasion(key);
    if (!occasion || !view.ratings.isUnrated(key)) return false;
    const until = lastDayToRate(occasion.about.endedOn, ratingRules);
    return until === undefined || toIsoDate(now()) <= until;
  });
}

function visitKeys(ticket: string, caseNumber: string | undefined): readonly string[] {
  if (caseNumber === undefined) return [ratingKey({ point: 'visit', ticket })];
  return (['acceptance', 'result'] as const).map((point) => ratingKey({ point, caseNumber }));
}

/** A rating as its stream tells it. */
export interface LoadedRating {
  readonly stream: string;
  readonly entries: readonly LogEntry[];
  /** Passes when the machine accepts `event` now. @throws RefusedError when it does not */
  readonly check: (event: RatingEvent) => void;
}

/** Reads a rating, given or not, and replays its machine. 读取评价. */
export async function loadRating({ store }: Pick<HallContext, 'store'>, key: string): Promise<LoadedRating> {
  const stream = ratingStream(key);
  const entries = await store.read(stream);
  const snapshot = replay(
    ratingMachine,
    {},
    entries.map(({ event }) => event as RatingEvent),
  );
  return {
    stream,
    entries,
    check(event) {
      const acceptance = accept(ratingMachine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    },
  };
}

/** Returns an entry of a rating, signed with the rules of ratings. 待追加的评价. */
export function ratingDraft(call: CommandCall, event: RatingEvent): LogDraft {
  const { id, version } = call.ratingRules;
  return { ...draftOf(call, MACHINE_VERSIONS.rating, event), ruleSet: `${id}@${version}` };
}

/** Returns what tells whoever deals with a bad rating what the rater says of it now, at whatever level. 追评转整改. */
export function followedRectification(
  call: CommandCall,
  key: string,
  entries: readonly LogEntry[],
  said: RatingSaid,
): StreamAppend {
  const opened = entries[0]!.event as RectificationOpened;
  const snapshot = replay(
    rectificationMachine,
    { id: key, named: opened.rater !== undefined },
    entries.slice(1).map(({ event }) => event as RectificationChange),
  );
  const event = { type: 'rectification.followUp', ...said } as const;
  const acceptance = accept(rectificationMachine, snapshot, event);
  if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
  const { id, version } = call.ratingRules;
  const draft = { ...draftOf(call, MACHINE_VERSIONS.rectification, event), ruleSet: `${id}@${version}` };
  return { stream: rectificationStream(key), expectedVersion: entries.length, drafts: [draft] };
}

/** Returns what opens the rectification of a bad rating. 差评接收. */
export function openedRectification(
  call: CommandCall,
  { key, occasion }: FoundOccasion,
  { level, tags, words }: RatingSaid,
  { channel, rater }: Pick<RectificationOpened, 'channel'> & { readonly rater?: string | undefined },
): StreamAppend {
  const { point, caseNumber, ticket, about } = occasion;
  const event: RectificationOpened = {
    type: 'rectification.open',
    id: key,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(ticket !== undefined && { ticket }),
    point,
    channel,
    ...(rater !== undefined && { rater }),
    about,
    level,
    ...(tags && { tags }),
    ...(words !== undefined && { words }),
  };
  const { id, version } = call.ratingRules;
  const draft = { ...draftOf(call, MACHINE_VERSIONS.rectification, event), ruleSet: `${id}@${version}` };
  return { stream: rectificationStream(key), expectedVersion: 0, drafts: [draft] };
}
