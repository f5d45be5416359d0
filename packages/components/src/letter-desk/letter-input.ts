import { isComplaint, type LetterAction, type LetterKind, type LetterRecord, nextStep } from './letter-actions.ts';

/** The field that an action cannot do without and that is not filled in. 必填项. */
export function lackOf(
  action: LetterAction,
  kind: LetterKind,
  said: (name: string) => string,
): 'department' | 'upheld' | 'adopted' | undefined {
  const needed =
    action === 'transfer'
      ? 'department'
      : action === 'find'
        ? 'upheld'
        : action === 'answer' && kind === 'suggestion'
          ? 'adopted'
          : undefined;
  return needed && !said(needed) ? needed : undefined;
}

/** What an action sends beside the entry. 命令参数. */
export function inputOf(action: LetterAction, record: LetterRecord, said: (name: string) => string): object {
  const words = said('words');
  switch (action) {
    case 'accept':
    case 'close':
      return {};
    case 'decline':
      return { words };
    case 'transfer':
      return { department: said('department'), ...(words && { words }) };
    case 'find': {
      const [staff, consequence] = [said('staff'), said('consequence')];
      return { upheld: said('upheld') === 'yes', words, ...(staff && { staff }), ...(consequence && { consequence }) };
    }
    case 'answer':
      return isComplaint(record) ? { words } : { words, adopted: said('adopted') === 'yes' };
    case 'escalate':
      return { step: isComplaint(record) ? nextStep(record) : undefined };
  }
}
