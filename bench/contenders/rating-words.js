export const LEVELS = [
  [5, '非常满意'],
  [4, '满意'],
  [3, '基本满意'],
  [2, '不满意'],
  [1, '非常不满意'],
];
export const QUESTION = '请评价本次服务';
export const SEND = '提交评价';
export const STYLES = `
  :host { display: block; }
  fieldset { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0; padding: 0; border: 0; }
  label { padding: 0.6em 1em; border: 1px solid #d0d7de; border-radius: 0.4em; }
  label:focus-within { outline: 2px solid #1f6feb; }
  button { margin-block-start: 1em; padding: 0.6em 1em; font: inherit; }
`;
