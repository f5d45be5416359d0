import '@banshi/components/define/staff-plates';
import { gateway } from './gateway.ts';

document.querySelector('banshi-staff-plates')!.gateway = gateway();
document.querySelector('#elder')!.addEventListener('click', ({ currentTarget }) => {
  const on = document.documentElement.toggleAttribute('data-banshi-elder');
  (currentTarget as Element).setAttribute('aria-pressed', String(on));
});
