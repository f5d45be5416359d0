import { RefusedError, REFUSALS, UnreachableError } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { caseWorkErrorsEn, caseWorkErrorsZhCN } from './case-work-errors.strings.ts';
import {
  caseErrorsEn,
  caseErrorsZhCN,
  commonErrorsEn,
  commonErrorsZhCN,
  ledgerErrorsEn,
  ledgerErrorsZhCN,
  opinionErrorsEn,
  opinionErrorsZhCN,
  queueErrorsEn,
  queueErrorsZhCN,
  sentenceFor,
} from './error.strings.ts';

describe.each([
  [
    'zh-CN',
    commonErrorsZhCN,
    { ...caseErrorsZhCN, ...caseWorkErrorsZhCN, ...queueErrorsZhCN, ...opinionErrorsZhCN, ...ledgerErrorsZhCN },
  ],
  [
    'en',
    commonErrorsEn,
    { ...caseErrorsEn, ...caseWorkErrorsEn, ...queueErrorsEn, ...opinionErrorsEn, ...ledgerErrorsEn },
  ],
])('the sentences in %s', (_lang, common, more) => {
  it('tell every refusal apart', () => {
    const sentences = REFUSALS.map((code) => sentenceFor(new RefusedError(code), common, more));
    expect(new Set(sentences).size).toBe(REFUSALS.length);
    expect(sentences).not.toContain(common.other);
  });

  it('know a hall that does not answer', () => {
    expect(sentenceFor(new UnreachableError(), common)).toBe(common.unreachable);
  });

  it.each([[new Error('code')], [undefined], [{ code: 'unreachable' }], ['unreachable']])(
    'have a general one for %s, which is no error of ours',
    (error) => expect(sentenceFor(error, common, more)).toBe(common.other),
  );

  it('have a general one for a code that is not known', () => {
    expect(sentenceFor(new RefusedError('toString' as never), common, more)).toBe(common.other);
  });
});
