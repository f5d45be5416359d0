import {
  type Contact,
  hasWords,
  QUESTIONNAIRES,
  type QuestionnaireInput,
  RATING_LEVELS,
  RefusedError,
} from '@banshi/core';
import { letterStream } from '@banshi/core/log';
import {
  type ComplaintSent,
  MACHINE_VERSIONS,
  type QuestionnaireAnswered,
  type SuggestionSent,
} from '@banshi/core/machines';
import { readCaseNumber } from '../case-number.ts';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { receiptOf, secretNumber } from '../receipts.ts';
import { readContact, readWords } from '../read-words.ts';

/** Who may write a letter: a person, or who copies one from the box, the book or the telephone. */
const WRITERS = ['applicant', 'supervisor'] as const;

/**
 * Keeps a questionnaire that is filled in to the last item.
 *
 * 窗口服务测评表. Nobody's name is asked.
 */
export const questionnaireAnswer: CommandRule<'questionnaire.answer'> = {
  role: WRITERS,
  writes: 'questionnaire.answer',
  async decide(input, call) {
    checkAnswers(input);
    const { questionnaire, answers, window, words = '' } = input;
    if (window !== undefined && !call.hall.windows.some(({ id }) => id === window)) {
      throw new RefusedError('unknown-window');
    }
    const [id, receipt] = await numbersOf(call, 'questionnaire');
    const event: QuestionnaireAnswered = {
      type: 'questionnaire.answer',
      questionnaire,
      edition: QUESTIONNAIRES[questionnaire].version,
      answers,
      ...(window !== undefined && { window }),
      ...(hasWords(words) && { words: await call.vault.seal(readWords(words)) }),
      receipt,
    };
    const drafts = [draftOf(call, MACHINE_VERSIONS.questionnaire, event)];
    return [{ stream: letterStream('questionnaire', id), expectedVersion: 0, drafts }];
  },
  answer: async ([written]) => ({ receipt: (written!.event as QuestionnaireAnswered).receipt }),
};

/** Registers a suggestion: what is typed, and every slip of the paper box. 意见箱. */
export const suggestionSend: CommandRule<'suggestion.send'> = {
  role: WRITERS,
  writes: 'suggestion.send',
  async decide({ words, source = 'web', department, contact }, call) {
    checkDepartment(call, department);
    const [id, receipt] = await numbersOf(call, 'suggestion');
    const event: SuggestionSent = {
      type: 'suggestion.send',
      id,
      words: await call.vault.seal(readWords(words)),
      source,
      ...(department !== undefined && { department }),
      ...(await sealedContact(call, contact)),
      receipt,
    };
    const drafts = [draftOf(call, MACHINE_VERSIONS.suggestion, event)];
    return [{ stream: letterStream('suggestion', id), expectedVersion: 0, drafts }];
  },
  answer: async ([written]) => ({ receipt: (written!.event as SuggestionSent).receipt }),
};

/** Registers a complaint of what staff did. 投诉. */
export const complaintSend: CommandRule<'complaint.send'> = {
  role: WRITERS,
  writes: 'complaint.send',
  async decide({ conduct, words, source = 'web', window, department, happenedOn, caseNumber, contact }, call) {
    checkDepartment(call, department);
    if (window !== undefined && !call.hall.windows.some(({ id }) => id === window)) {
      throw new RefusedError('unknown-window');
    }
    if (happenedOn !== undefined && happenedOn > call.today) throw new RefusedError('invalid-command');
    const number = caseNumber === undefined ? undefined : readCaseNumber(caseNumber);
    if (caseNumber !== undefined && number === undefined) throw new RefusedError('unknown-case');
    const [id, receipt] = await numbersOf(call, 'complaint');
    const event: ComplaintSent = {
      type: 'complaint.send',
      id,
      conduct,
      words: await call.vault.seal(readWords(words)),
      source,
      ...(window !== undefined && { window }),
      ...(department !== undefined && { department }),
      ...(happenedOn !== undefined && { happenedOn }),
      ...(number !== undefined && { caseNumber: number }),
      ...(await sealedContact(call, contact)),
      receipt,
    };
    const drafts = [draftOf(call, MACHINE_VERSIONS.complaint, event)];
    return [{ stream: letterStream('complaint', id), expectedVersion: 0, drafts }];
  },
  answer: async ([written]) => ({ receipt: (written!.event as ComplaintSent).receipt }),
};

function checkAnswers({ questionnaire, answers }: QuestionnaireInput): void {
  const { items } = QUESTIONNAIRES[questionnaire];
  const known = new Set(items.map(({ id }) => id));
  if (Object.keys(answers).some((id) => !known.has(id))) throw new RefusedError('invalid-command');
  if (!items.every(({ id }) => RATING_LEVELS.includes(answers[id]!))) throw new RefusedError('incomplete-answers');
}

function checkDepartment({ hall }: CommandCall, department: string | undefined): void {
  if (department !== undefined && !hall.departments.some(({ id }) => id === department)) {
    throw new RefusedError('invalid-command');
  }
}

/** The number in the ledger and the receipt, both of the command: sent twice it is the same letter. */
async function numbersOf(
  { seal, hall, command, today }: CommandCall,
  kind: string,
): Promise<readonly [id: string, receipt: string]> {
  const number = await secretNumber(seal, 6, kind, hall.id, command);
  return [`${today.replaceAll('-', '')}-${number}`, await receiptOf(seal, kind, hall.id, command)];
}

/** 限次: so many letters of one number in an hour. */
async function sealedContact(
  { seal, vault, attempts }: CommandCall,
  contact: Contact | undefined,
): Promise<{ readonly contact?: string }> {
  if (!contact) return {};
  const known = readContact(contact);
  attempts.count(`letter ${await seal('letter', known.phone)}`);
  return { contact: await vault.seal(JSON.stringify(known)) };
}
