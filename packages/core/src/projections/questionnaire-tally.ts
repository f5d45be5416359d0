import type { QuestionnaireAnswered } from '../machines/letter-event.ts';
import { type QuestionnaireFigures, type QuestionnaireId, QUESTIONNAIRES } from '../model/questionnaire.ts';
import type { RatingLevel } from '../model/rating.ts';

/** What the filled-in questionnaires say; added to one by one. 测评统计. */
export interface QuestionnaireTally {
  add(answered: QuestionnaireAnswered): void;
  /** Of one window, or of all sheets together. */
  figures(id: QuestionnaireId, window?: string): QuestionnaireFigures;
}

type Levels = Record<RatingLevel, number>;

interface Sheets {
  sheets: number;
  readonly items: Record<string, Levels>;
  pending: QuestionnaireAnswered[];
}

/**
 * Returns a tally of no sheets. Sheets of an older edition are not mixed with those of today.
 *
 * 测评统计. Shown so many at a time, so that nobody can tell which sheet was whose.
 */
export function createQuestionnaireTally(batch: number): QuestionnaireTally {
  const groups = new Map<string, Sheets>();

  function add(answered: QuestionnaireAnswered): void {
    const { questionnaire, window, edition } = answered;
    if (edition !== QUESTIONNAIRES[questionnaire].version) return;
    for (const key of [questionnaire, ...(window === undefined ? [] : [`${questionnaire} ${window}`])]) {
      const group = groups.get(key) ?? { sheets: 0, items: emptyItems(questionnaire), pending: [] };
      groups.set(key, group);
      group.pending.push(answered);
      if (group.pending.length < batch) continue;
      for (const { answers } of group.pending) {
        group.sheets += 1;
        for (const [item, level] of Object.entries(answers)) group.items[item]![level] += 1;
      }
      group.pending = [];
    }
  }

  return {
    add,
    figures(id, window) {
      const group = groups.get(window === undefined ? id : `${id} ${window}`);
      const { version } = QUESTIONNAIRES[id];
      const items = structuredCopy(group?.items ?? emptyItems(id));
      return { questionnaire: id, version, sheets: group?.sheets ?? 0, items };
    },
  };
}

function emptyItems(id: QuestionnaireId): Record<string, Levels> {
  return Object.fromEntries(QUESTIONNAIRES[id].items.map((item) => [item.id, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }]));
}

function structuredCopy(items: Record<string, Levels>): Record<string, Levels> {
  return Object.fromEntries(Object.entries(items).map(([item, levels]) => [item, { ...levels }]));
}
