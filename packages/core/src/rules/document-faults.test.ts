import { describe, expect, it } from 'vitest';
import { CASE_DOCUMENT_KINDS, type CaseDocument } from '../model/case-document.ts';
import { aCaseDocument } from '../testing/a-case-document.ts';
import { documentFaults } from './document-faults.ts';
import { DOCUMENT_FAULTS, DOCUMENT_REQUIREMENTS, SHARED_REQUIREMENTS } from './document-requirements.ts';

const faultsOf = (document: CaseDocument) => documentFaults(document).map(({ code }) => code);

describe('documentFaults', () => {
  it.each(CASE_DOCUMENT_KINDS)('finds nothing wrong with a whole document of the kind %s', (kind) => {
    expect(faultsOf(aCaseDocument(kind))).toEqual([]);
  });

  it.each(CASE_DOCUMENT_KINDS)(
    'names everything that an empty document of the kind %s lacks, with its source',
    (kind) => {
      const empty = { kind } as CaseDocument;
      const required = [...SHARED_REQUIREMENTS, ...DOCUMENT_REQUIREMENTS[kind]];
      const faults = documentFaults({ ...empty, sections: [], total: 1 } as unknown as CaseDocument);
      for (const { code, source } of faults) {
        expect(DOCUMENT_FAULTS).toContain(code);
        expect(source.title).not.toBe('');
      }
      expect(faults.length).toBeGreaterThan(SHARED_REQUIREMENTS.length - 1);
      expect(required.length).toBeGreaterThanOrEqual(faults.length);
    },
  );

  it.each<[string, CaseDocument, string]>([
    ['a blank number', aCaseDocument('voiding', { number: ' ' }), 'number-missing'],
    ['a day that does not exist', aCaseDocument('voiding', { on: '2026-02-30' }), 'date-missing'],
    ['nobody’s seal', aCaseDocument('voiding', { seal: '' }), 'seal-missing'],
    [
      'a gap without its remedy',
      aCaseDocument('supplement', { gaps: [{ material: '甲', fault: 'missing', remedy: '' }] }),
      'gap-remedy-missing',
    ],
    ['no competent authority', aCaseDocument('nonAcceptance', { competent: '' }), 'competent-missing'],
    ['a refusal without remedies', aCaseDocument('decision', { remedies: [] }), 'remedies-missing'],
    [
      'no time for a procedure',
      { ...aCaseDocument('specialProcedure'), until: undefined } as never,
      'needed-time-missing',
    ],
    ['a bill whose sum is not its items', aCaseDocument('payment', { total: 210.4 }), 'total-wrong'],
  ])('finds %s', (_, document, code) => {
    expect(faultsOf(document)).toEqual([code]);
  });

  it('asks no remedies of a yes', () => {
    expect(faultsOf(aCaseDocument('decision', { outcome: 'granted', reason: '', remedies: [] }))).toEqual([]);
  });
});
