import '@banshi/components/define/ticket';
import { queueRulesOf } from '@banshi/core';
import { offerElderMode } from './elder.ts';
import { gateway, say } from './gateway.ts';

const hall = gateway();
const ticket = document.querySelector('banshi-ticket')!;
const id = new URLSearchParams(location.search).get('id');

if (id) {
  ticket.hidden = false;
  ticket.ticketId = id;
  ticket.gateway = hall;
  ticket.code = new URLSearchParams(location.hash.slice(1)).get('code') ?? undefined;
  ticket.rateHref = './rate';
  hall.findHall().then(
    (found) => {
      ticket.hallName = found.name;
      ticket.missedRules = queueRulesOf(found).missed;
    },
    // The ticket itself says that the hall does not answer.
    () => undefined,
  );
} else say('请用手机扫描小票或取号机屏幕上的二维码。');

offerElderMode();
