import { expect, it } from 'vitest';
import { ownDuty } from './own-duty.ts';

it.each([
  ['社会保障业务', '社会保障业务'],
  ['B 岗补位', undefined],
  ['B岗补位', undefined],
  ['补位', undefined],
  ['AB 岗（补位）', undefined],
  ['各窗口补位与咨询引导', '各窗口补位与咨询引导'],
  ['', undefined],
  [undefined, undefined],
])('of the duty %s, beside B 岗补位, says %s', (duty, said) => {
  expect(ownDuty(duty, 'B 岗补位')).toBe(said);
});
