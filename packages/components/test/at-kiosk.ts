import '../src/ticket-kiosk/banshi-ticket-kiosk.ts';
import { aTicket, FakeHall } from './fake-hall.ts';
import { mount, settled } from './mount.ts';

/** Opens a kiosk at a hall that hands out A018 with three people before it, with what hands do there. 取号机. */
export async function atKiosk(properties: object = {}) {
  const hall = new FakeHall();
  hall.answers['ticket.take'] = () => ({ ticket: aTicket({ number: 'A018' }), ahead: 3 });
  const kiosk = await mount('banshi-ticket-kiosk', { gateway: hall, ...properties });
  const { element, root } = kiosk;
  const buttons = () => [...root.querySelectorAll('button')];
  const press = async (label: string) => {
    const button = buttons().find(({ textContent }) => textContent.includes(label));
    if (!button) throw new Error(`There is no button "${label}".`);
    button.click();
    await settled(element);
  };
  const goToIdentity = async () => {
    await press('卫生健康');
    await press('护士执业首次注册');
    await press('下一步');
  };
  const typeOnKeypad = async (text: string) => {
    for (const key of text)
      buttons()
        .find(({ value }) => value === key)!
        .click();
    await settled(element);
  };
  const field = () => root.querySelector('input');
  return { ...kiosk, hall, press, goToIdentity, typeOnKeypad, field };
}
