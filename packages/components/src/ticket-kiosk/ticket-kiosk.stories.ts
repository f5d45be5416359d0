import { type Refusal, RefusedError, toIsoDate, UnreachableError } from '@banshi/core';
import { html } from 'lit';
import { aBoard, aTicket, FakeHall } from '../../test/fake-hall.ts';
import './banshi-ticket-kiosk.ts';

export default {
  title: '排队叫号/ticket-kiosk',
  component: 'banshi-ticket-kiosk',
  parameters: { layout: 'fullscreen' },
};

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Presses the buttons one after the other, each by a word on it or by its value. */
function press(...labels: readonly string[]) {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const kiosk = canvasElement.querySelector('banshi-ticket-kiosk')!;
    for (const label of labels) {
      let button: HTMLButtonElement | undefined;
      for (let tries = 0; !button && tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        button = [...kiosk.shadowRoot!.querySelectorAll('button')].find(
          (each) => each.value === label || each.textContent.includes(label),
        );
      }
      button!.click();
      await kiosk.updateComplete;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

function aFakeHall(change: { readonly down?: boolean; readonly refusals?: Refusal[] } = {}): FakeHall {
  const hall = Object.assign(new FakeHall(), change);
  hall.answers['ticket.take'] = () => ({ ticket: aTicket({ number: 'A018' }), ahead: 3 });
  return hall;
}

const keysOf = (residentId: string): string[] => residentId.split('');
const toIdentity = ['health', 'nurse-registration', '下一步'];

export const Departments = {
  render: () => html`<banshi-ticket-kiosk .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
};

export const Matters = { ...Departments, play: press('health') };

export const Preparation = { ...Departments, play: press('health', 'nurse-registration') };

export const Identity = { ...Departments, play: press(...toIdentity, ...keysOf('110105')) };

export const IdentityProblem = { ...Departments, play: press(...toIdentity, ...keysOf('440524188001010013'), '取号') };

export const Refused = {
  render: () =>
    html`<banshi-ticket-kiosk .gateway=${aFakeHall({ refusals: ['already-waiting'] })}></banshi-ticket-kiosk>`,
  play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号'),
};

export const Taken = { ...Departments, play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号') };

/** Half the time is over and nobody has touched the screen. */
export const Leaving = {
  render: () => html`<banshi-ticket-kiosk idle-seconds="8" .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
  play: async (canvas: Canvas) => {
    await press('health')(canvas);
    const { shadowRoot } = canvas.canvasElement.querySelector('banshi-ticket-kiosk')!;
    while (!shadowRoot!.querySelector('.leaving')) await new Promise((resolve) => setTimeout(resolve, 50));
  },
};

export const HallDown = {
  render: () => html`<banshi-ticket-kiosk .gateway=${aFakeHall({ down: true })}></banshi-ticket-kiosk>`,
};

/** The hall says which number the person holds; only this person sees it. */
export const AlreadyWaiting = {
  render: () => {
    const hall = aFakeHall();
    hall.answers['ticket.take'] = () => {
      throw new RefusedError('already-waiting', undefined, '2026-11-23/A007');
    };
    return html`<banshi-ticket-kiosk .gateway=${hall}></banshi-ticket-kiosk>`;
  },
  play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号'),
};

export const NumbersUsedUp = {
  render: () =>
    html`<banshi-ticket-kiosk .gateway=${aFakeHall({ refusals: ['numbers-used-up'] })}></banshi-ticket-kiosk>`,
  play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号'),
};

export const DayClosed = {
  render: () => {
    const hall = aFakeHall();
    hall.board = aBoard({ closed: true });
    return html`<banshi-ticket-kiosk .gateway=${hall}></banshi-ticket-kiosk>`;
  },
};

/** No number is left at one department, and one of the other's businesses has none. */
const aFullHall = () => {
  const hall = aFakeHall();
  const [health, civil] = hall.hall.departments;
  const slots = [{ from: '09:00', until: '10:00', capacity: 3 }];
  const businesses = [
    { id: 'elders', name: '老年人', prefix: 'B', guides: ['elder-card'] },
    { id: 'marriages', name: '婚姻', prefix: 'C', guides: [] },
  ];
  hall.hall = {
    ...hall.hall,
    departments: [
      { ...health!, slots },
      { ...civil!, businesses },
    ],
  };
  hall.board = aBoard({ full: ['health', 'elders'], waiting: { health: 3, elders: 0, marriages: 2 } });
  return hall;
};

export const FullDay = { render: () => html`<banshi-ticket-kiosk .gateway=${aFullHall()}></banshi-ticket-kiosk>` };

export const FullMatters = { ...FullDay, play: press('health') };

export const FullPreparation = { ...FullDay, play: press('health', 'nurse-registration') };

export const CheckIn = {
  render: () => {
    const hall = aFakeHall();
    const [health, civil] = hall.hall.departments;
    const slots = [{ from: '09:00', until: '10:00', capacity: 3 }];
    hall.hall = { ...hall.hall, departments: [{ ...health!, slots }, civil!] };
    return html`<banshi-ticket-kiosk .gateway=${hall}></banshi-ticket-kiosk>`;
  },
  play: press('check-in'),
};

export const Priority = { ...Departments, play: press(...toIdentity, 'military') };

const printing = (paper: 'ready' | 'empty') => ({
  render: () =>
    html`<banshi-ticket-kiosk
      ticket-href="https://hall.example.gov.cn/ticket?id={ticket}"
      .printer=${{
        paper: () => Promise.resolve(paper),
        print: () => (paper === 'ready' ? Promise.resolve() : Promise.reject(new Error('no paper'))),
      }}
      .gateway=${aFakeHall()}
    ></banshi-ticket-kiosk>`,
  play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号'),
});

export const Printed = printing('ready');

export const NoPaper = printing('empty');

/** The network went; the number is one that the machine held. */
export const Offline = {
  render: () => {
    localStorage.removeItem('banshi-kiosk-numbers');
    const hall = aFakeHall();
    const day = toIsoDate(new Date());
    hall.answers['ticket.lease'] = ({ business }) => ({ id: business, business, day, numbers: ['A041'], ahead: 3 });
    hall.answers['ticket.take'] = () => {
      throw new UnreachableError();
    };
    return html`<banshi-ticket-kiosk offline-numbers="1" .gateway=${hall}></banshi-ticket-kiosk>`;
  },
  play: press(...toIdentity, ...keysOf('11010519491231002X'), '取号'),
};

export const Elder = {
  render: () => html`<banshi-ticket-kiosk elder .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
  play: press(...toIdentity),
};

export const English = {
  render: () => html`<banshi-ticket-kiosk lang="en" .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
  play: press('health', 'nurse-registration'),
};

export const RightToLeft = {
  render: () => html`<banshi-ticket-kiosk dir="rtl" .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
  play: press(...toIdentity),
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-ticket-kiosk .gateway=${aFakeHall()}></banshi-ticket-kiosk>`,
  play: press(...toIdentity),
};
