import { describe, expect, it } from 'vitest';
import { CASE_TYPES } from '../model/matter.ts';
import { localCaseType, nationalProjectType } from './project-type.ts';

describe('the codes of case types', () => {
  it('TYPE-15: the nation knows two, and a return is none', () => {
    const types = CASE_TYPES.map((type) => [type, nationalProjectType(type)]);
    expect(Object.fromEntries(types)).toEqual({
      immediate: 1,
      promised: 2,
      joint: 2,
      supplement: 2,
      returned: undefined,
    });
  });

  it('TYPE-16: the same digit is read by its source', () => {
    expect(localCaseType('fujian', 3)).toEqual({ name: '特殊件', caseType: 'promised' });
    expect(localCaseType('anhui', 3)).toEqual({ name: '联办件', caseType: 'joint' });
    for (const code of [0, 6, -1, 1.5, Number.NaN]) expect(localCaseType('anhui', code)).toBeUndefined();
    expect(localCaseType('anhui', 'constructor' as never)).toBeUndefined();
  });
});
