import { type Given, RATING_LEVELS, RATING_TAGS, RefusedError, UnreachableError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anOccasion, askedRating, ratedCase } from '../../test/asked-rating.ts';
import { clearPage, deferred, eventsOf, settled } from '../../test/mount.ts';

describe('<banshi-rating>', () => {
  afterEach(clearPage);

  it('shows the five levels, none of them chosen, and names the matter', async () => {
    const { root, part } = await askedRating();
    expect([...part('levels')!.querySelectorAll('label')].map(({ textContent }) => textContent.trim())).toEqual([
      '非常不满意',
      '不满意',
      '基本满意',
      '满意',
      '非常满意',
    ]);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(part('levels')?.textContent).toContain('护士执业首次注册');
  });

  it.each(RATING_LEVELS)('gives level %i in three taps, thanks and shows the receipt', async (value) => {
    const { hall, part, choose, submit } = await askedRating();
    await choose(value);
    const given = await eventsOf('banshi-rating-given', submit);
    const [tag] = RATING_TAGS[value];
    expect(hall.sent).toMatchObject([
      { name: 'rating.give', input: { caseNumber: ratedCase, level: value, tags: [tag!.code], channel: 'web' } },
    ]);
    expect(part('thanks')?.textContent).toContain('PJ-1');
    expect(given.map((event) => event.given)).toEqual([{ receipt: 'PJ-1' }]);
    expect(JSON.stringify(given[0])).not.toContain('level');
  });

  it('asks for a tag or words of any level, and sends what is written', async () => {
    const { element, hall, root, part, choose, submit } = await askedRating();
    await choose(5, false);
    await submit();
    expect(part('problem')?.textContent).toContain('至少选一项');
    await userEvent.fill(root.querySelector('textarea')!, ' 等了一上午 ');
    await submit();
    await settled(element);
    expect(hall.sent.at(-1)).toMatchObject({ input: { level: 5, words: '等了一上午' } });
    expect(part('thanks')).not.toBeNull();
  });

  it('shows three tags of the level, and the others on demand', async () => {
    const { element, part, tags, choose } = await askedRating();
    await choose(2);
    const shown = () => tags().filter((tag) => tag.offsetParent !== null).length;
    expect(shown()).toBe(3);
    part('more')!.click();
    await settled(element);
    expect(shown()).toBe(8);
  });

  it('forgets the tags of one level when another is chosen', async () => {
    const { hall, choose, submit, tags } = await askedRating();
    await choose(1);
    tags()[2]!.click();
    await choose(4);
    await submit();
    expect(hall.sent).toMatchObject([{ input: { level: 4, tags: ['406'] } }]);
  });

  it.each([
    [150, 1],
    [151, 0],
  ])('takes %i characters of words %i times, counted as a reader counts them', async (length, times) => {
    const { hall, root, part, choose, submit } = await askedRating();
    await choose(1, false);
    root.querySelector('textarea')!.value = `  ${'𠮷'.repeat(length)} `;
    await submit();
    expect(hall.sent).toHaveLength(times);
    if (!times) expect(part('problem')?.textContent).toContain('最多 150 字');
    if (!times) expect(root.querySelector('textarea')!.value).toContain('𠮷');
  });

  it('keeps what was written, and no tick, when another level is chosen and the first one again', async () => {
    const { root, choose, tags } = await askedRating();
    await choose(1);
    await userEvent.fill(root.querySelector('textarea')!, '等了一上午');
    await choose(5, false);
    await choose(1, false);
    expect(root.querySelector('textarea')!.value).toBe('等了一上午');
    expect(tags().filter(({ checked }) => checked)).toEqual([]);
  });

  it('sends a name and a number only where they are given', async () => {
    const { hall, root, choose, submit } = await askedRating();
    await choose(2);
    root.querySelector('summary')!.click();
    root.querySelector<HTMLInputElement>('[name=name]')!.value = ' 欧阳某某 ';
    root.querySelector<HTMLInputElement>('[name=phone]')!.value = '13800000000';
    await submit();
    expect(hall.sent).toMatchObject([{ input: { rater: { name: '欧阳某某', phone: '13800000000' } } }]);
  });

  it('says where a rating is kept until there is a network', async () => {
    const { hall, part, choose, submit } = await askedRating();
    hall.answers['rating.give'] = () => ({ receipt: 'local-1', kept: true });
    await choose(3);
    await submit();
    expect(part('thanks')?.textContent).toContain('联网后自动提交一次');
    expect(part('thanks')?.textContent).toContain('local-1');
  });

  it('thanks with the receipt of the hall once the rating that was kept has arrived', async () => {
    const { element, hall, part, choose, submit } = await askedRating();
    hall.answers['rating.give'] = () => ({ receipt: 'local-1', kept: true });
    const arrived = deferred<Given>();
    hall.whenSent = () => arrived.promise;
    await choose(3);
    await submit();
    expect(part('thanks')?.textContent).toContain('现在没有网络');
    const given = await eventsOf('banshi-rating-given', async () => {
      arrived.resolve({ receipt: 'PJ-1' });
      await settled(element);
    });
    expect(part('thanks')?.textContent).not.toContain('现在没有网络');
    expect(part('thanks')?.textContent).toContain('PJ-1');
    expect(given.map((event) => event.given)).toEqual([{ receipt: 'PJ-1' }]);
  });

  it('says why the hall refused a rating that was kept, but not to whoever stands there next', async () => {
    const { element, hall, part, choose, submit } = await askedRating();
    hall.answers['rating.give'] = () => ({ receipt: 'local-1', kept: true });
    const refused = deferred<Given>();
    hall.whenSent = () => refused.promise;
    await choose(3);
    await submit();
    refused.reject(new RefusedError('already-rated'));
    await settled(element);
    expect(part('thanks')).toBeNull();
    expect(part('problem')?.textContent).toContain('已经评价过了');

    const late = deferred<Given>();
    hall.whenSent = () => late.promise;
    element.caseNumber = 'another';
    await settled(element);
    await choose(4);
    await submit();
    expect(part('thanks')?.textContent).toContain('local-1');
    element.caseNumber = 'a third';
    await settled(element);
    late.resolve({ receipt: 'PJ-2' });
    await settled(element);
    expect(part('thanks')).toBeNull();
  });

  it.each([
    ['name', '', '13800000000', '姓名'],
    ['phone', '欧阳某某', '138', '手机号'],
  ] as const)('says beside the %s that it is at fault, and sends nothing', async (field, name, phone, said) => {
    const { hall, root, choose, submit } = await askedRating();
    await choose(2);
    const input = (of: string) => root.querySelector<HTMLInputElement>(`[name=${of}]`)!;
    input('name').value = name;
    input('phone').value = phone;
    await submit();
    expect(hall.sent).toEqual([]);
    const faults = [...root.querySelectorAll("[part='fault']")].map(({ textContent }) => textContent);
    expect(faults.filter(Boolean)).toHaveLength(1);
    expect(root.getElementById(input(field).getAttribute('aria-describedby')!)?.textContent).toContain(said);
    expect(root.activeElement).toBe(input(field));
    input('name').value = input('phone').value = '';
    await submit();
    expect(hall.sent).toHaveLength(1);
  });

  it('brings the form back as it was filled in when what was kept is refused and can be mended', async () => {
    const { element, hall, root, part, choose, submit } = await askedRating();
    hall.answers['rating.give'] = () => ({ receipt: 'local-1', kept: true });
    const refused = deferred<Given>();
    hall.whenSent = () => refused.promise;
    await choose(2);
    root.querySelector('textarea')!.value = '等了一上午';
    root.querySelector<HTMLInputElement>('[name=phone]')!.value = '13800000001';
    root.querySelector<HTMLInputElement>('[name=name]')!.value = '欧阳某某';
    await submit();
    expect(part('submit')!.offsetParent).toBeNull();
    refused.reject(new RefusedError('invalid-contact'));
    await settled(element);
    expect(part('problem')?.textContent).toContain('手机号不正确');
    expect(root.activeElement).toBe(part('submit'));
    root.querySelector<HTMLInputElement>('[name=phone]')!.value = '13800000000';
    hall.answers['rating.give'] = () => ({ receipt: 'PJ-3' });
    await submit();
    expect(hall.sent.at(-1)).toMatchObject({
      input: { level: 2, tags: [expect.any(String)], words: '等了一上午', rater: { phone: '13800000000' } },
    });
    expect(part('thanks')?.textContent).toContain('PJ-3');
    // Nothing of the person stays once the hall has it.
    expect(root.querySelector('form')).toBeNull();
  });

  it.each<[string, object, object]>([
    ['web', {}, { caseNumber: ratedCase }],
    ['terminal', { mode: 'kiosk' }, { caseNumber: ratedCase }],
    [
      'tablet',
      { mode: 'tablet', caseNumber: undefined, ticket: '2026-11-23/A001', code: 'K7M2P9' },
      { ticket: '2026-11-23/A001', code: 'K7M2P9' },
    ],
    ['qr', { mode: 'qr', point: 'acceptance' }, { caseNumber: ratedCase, point: 'acceptance' }],
    ['sms', { mode: 'qr', channel: 'sms' }, { caseNumber: ratedCase }],
  ])('C6: says that it came by %s, and of what', async (channel, properties, subject) => {
    const { hall, choose, submit } = await askedRating(properties);
    await choose(4);
    await submit();
    expect(hall.sent).toMatchObject([{ input: { channel, ...subject } }]);
    expect(hall.asked).toEqual([{ name: 'rating.occasion', input: subject }]);
  });

  it('offers no form for what is rated already, before or after it was sent', async () => {
    const before = await askedRating({}, () => ({ ...anOccasion, rated: true }));
    expect(before.root.querySelector('form')).toBeNull();
    expect(before.part('problem')?.textContent).toContain('已经评价过了');
    // Nothing went wrong: it wears no warning.
    expect(getComputedStyle(before.part('problem')!).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    const after = await askedRating();
    await after.choose(1);
    after.hall.refusals = ['already-rated'];
    await after.submit();
    expect(after.root.querySelector('form')).toBeNull();
    expect(after.part('problem')?.textContent).toContain('已经评价过了');
  });

  it.each(['unknown-case', 'unknown-visit', 'not-allowed-now', 'rating-over'] as const)(
    'says at once what cannot be rated: %s',
    async (code) => {
      const { root, part } = await askedRating({}, () => {
        throw new RefusedError(code);
      });
      expect(part('problem')?.textContent.trim()).toMatch(/。$/);
      expect(root.querySelector('form')).toBeNull();
    },
  );

  it('has its form while the hall is silent, and takes words without tags', async () => {
    const { hall, root, choose, submit } = await askedRating({}, () => {
      throw new UnreachableError();
    });
    await choose(5, false);
    root.querySelector('textarea')!.value = '好';
    await submit();
    expect(hall.sent).toHaveLength(1);
  });

  it('closes the dialog around it', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const { element, root } = await askedRating({ mode: 'dialog' });
    dialog.append(element);
    dialog.showModal();
    await settled(element);
    const closed = await eventsOf('banshi-rating-close', () =>
      root.querySelector<HTMLElement>('form > [type=button]')!.click(),
    );
    expect([dialog.open, closed.length]).toEqual([false, 1]);
  });

  it('asks one question first: nothing else is there, and Enter sends nothing', async () => {
    const { element, hall, root, level } = await askedRating();
    expect([...root.querySelectorAll('input, textarea, button, summary')]).toHaveLength(5);
    level(3).focus();
    await userEvent.keyboard('{Enter}');
    root.querySelector('form')!.requestSubmit();
    await settled(element);
    expect(hall.sent).toEqual([]);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('paints nothing where there is nothing to say', async () => {
    const { part, choose, submit } = await askedRating();
    const padding = () => getComputedStyle(part('problem')!).paddingTop;
    await choose(5, false);
    expect(padding()).toBe('0px');
    await submit();
    expect(padding()).not.toBe('0px');
  });

  it('sends a double tap once', async () => {
    const { element, hall, root, choose } = await askedRating();
    const gate = deferred<void>();
    hall.gate = gate.promise;
    await choose(5);
    root.querySelector('form')!.requestSubmit();
    root.querySelector('form')!.requestSubmit();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it.each(['unknown-case', 'not-allowed-now', 'already-rated', 'invalid-contact', 'too-many-requests'] as const)(
    'says why it was refused: %s',
    async (code) => {
      const { hall, part, choose, submit } = await askedRating();
      hall.refusals = [code];
      await choose(1);
      await submit();
      expect(part('problem')?.textContent.trim()).toMatch(/[。]$/);
      expect(part('problem')?.textContent).not.toContain('操作没有成功');
    },
  );

  it('keeps the level and tries again as the same wish when there was no answer', async () => {
    const { hall, root, part, choose, submit } = await askedRating();
    hall.loseAnswers = true;
    await choose(2);
    await submit();
    expect(part('problem')?.textContent).toContain('暂时连不上');
    expect(root.querySelector<HTMLInputElement>('[name=level]:checked')?.value).toBe('2');
    hall.loseAnswers = false;
    await submit();
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
    expect(part('thanks')).not.toBeNull();
  });

  it('forgets everything when it is asked about another case', async () => {
    const { element, root, part, choose, submit } = await askedRating();
    await choose(4);
    await submit();
    element.caseNumber = 'another';
    await settled(element);
    expect(part('thanks')).toBeNull();
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('does not thank for one case when it is already asked about another', async () => {
    const { element, hall, part, choose } = await askedRating();
    const gate = deferred<void>();
    hall.gate = gate.promise;
    await choose(4);
    part('submit')!.click();
    await settled(element);
    element.caseNumber = 'another';
    gate.resolve();
    await settled(element);
    expect(part('thanks')).toBeNull();
  });

  describe('without a gateway', () => {
    it('asks the page once, and shows what the page answers', async () => {
      const { element, root, part, choose, submit } = await askedRating({ gateway: undefined });
      await choose(3, false);
      root.querySelector('textarea')!.value = '好';
      const asks = await eventsOf('banshi-rating-give', async () => {
        await submit();
        await submit();
      });
      expect(asks.map(({ rating }) => rating)).toEqual([
        { caseNumber: ratedCase, level: 3, channel: 'web', words: '好' },
      ]);
      element.receipt = 'PJ-9';
      await settled(element);
      expect(part('thanks')?.textContent).toContain('PJ-9');
    });

    it.each([
      [new RefusedError('too-many-requests'), '操作太频繁'],
      [new UnreachableError(), '暂时连不上'],
      [new Error('anything'), '操作没有成功'],
    ])('shows the sentence for %s', async (error, sentence) => {
      const { element, root, part, choose, submit } = await askedRating({ gateway: undefined });
      await choose(3, false);
      root.querySelector('textarea')!.value = '好';
      await submit();
      element.error = error;
      await settled(element);
      expect(part('problem')?.textContent).toContain(sentence);
      const again = await eventsOf('banshi-rating-give', submit);
      expect(again).toHaveLength(1);
    });
  });
});
