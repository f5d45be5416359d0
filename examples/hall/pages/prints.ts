import { gateway, say } from './gateway.ts';
import { showDocuments } from './documents.ts';

/** Nobody is there any more: the next person must not find the papers of the last. */
const IDLE = 90_000;

const hall = gateway();
const form = document.querySelector('form')!;
const field = form.querySelector('input')!;
const list = document.querySelector('banshi-case-document')!;
let leaving = 0;

/** The figures and letters of case numbers: none that is easily taken for another. */
const KEYS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

form.querySelector('.keys')!.append(
  ...KEYS.map((key) => keyFor(key, () => (field.value += key))),
  keyFor('退格', () => (field.value = field.value.slice(0, -1))),
  keyFor('清空', () => (field.value = '')),
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(caseNumberOf(field.value));
});
for (const type of ['pointerdown', 'keydown']) addEventListener(type, stay);
stay();
field.focus();

/** A reader types what the QR code of a receipt says, which is an address; a person types the number. */
function caseNumberOf(typed: string): string {
  const [, inAddress] = /#case=([^&]+)/.exec(typed) ?? [];
  return decodeURIComponent(inAddress ?? typed).trim();
}

function keyFor(label: string, press: () => void): HTMLButtonElement {
  const key = document.createElement('button');
  key.type = 'button';
  key.textContent = label;
  key.addEventListener('click', press);
  return key;
}

async function show(caseNumber: string): Promise<void> {
  list.hidden = true;
  if (!caseNumber) return say('请扫描回执上的二维码，或输入办件编号。');
  say('');
  try {
    const found = await showDocuments(hall, caseNumber);
    list.hidden = !found;
    if (!found) say('没有这个编号的办件，请核对。');
  } catch {
    say('暂时连不上大厅，请稍后再试。');
  }
}

function stay(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => location.replace('./kiosk'), IDLE) as unknown as number;
}
