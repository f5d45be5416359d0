/** Lets people switch the page to large type and back with its button. 大字版. */
export function offerElderMode(): void {
  const button = document.querySelector('#elder')!;
  button.addEventListener('click', () => {
    const on = document.documentElement.toggleAttribute('data-banshi-elder');
    button.setAttribute('aria-pressed', String(on));
  });
}
