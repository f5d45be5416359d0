/** Returns what a person has written into each field of a form, without the spaces around it. 表单内容. */
export function saidIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}
