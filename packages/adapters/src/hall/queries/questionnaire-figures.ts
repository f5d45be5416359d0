import type { QueryRule } from '../run-query.ts';

/** Shows what the questionnaires say, in batches, to everybody. 测评统计. */
export const questionnaireFigures: QueryRule<'questionnaire.figures'> = {
  answer: async ({ questionnaire, window }, { view }) => view.ledgers.questionnaire(questionnaire, window),
};
