import type { CaseChangeType } from '@banshi/core';
import { endForms } from './end-forms.ts';
import type { FormsOf } from './form.ts';
import { intakeForms } from './intake-forms.ts';
import { noForms } from './no-forms.ts';
import { reviewForms } from './review-forms.ts';
import { timeForms } from './time-forms.ts';

/** The form of every command on a case. A command without one does not compile. 全部操作表单. */
export const COMMAND_FORMS: FormsOf<CaseChangeType> = {
  ...intakeForms,
  ...noForms,
  ...timeForms,
  ...reviewForms,
  ...endForms,
};
