import { QUESTIONNAIRES, type QuestionnaireId, RATING_LEVELS } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import './banshi-questionnaire.ts';

async function sheet(properties: object = {}) {
  const hall = new FakeHall();
  hall.answers['questionnaire.answer'] = () => ({ receipt: 'CP-1' });
  const mounted = await mount('banshi-questionnaire', { gateway: hall, ...properties });
  const choose = (id: string, level: number) =>
    mounted.root.querySelector<HTMLElement>(`[name='${id}'][value='${level}']`)!.click();
  const submit = async () => {
    mounted.part('submit')!.click();
    await settled(mounted.element);
  };
  return { ...mounted, hall, choose, submit };
}

describe('<banshi-questionnaire>', () => {
  afterEach(clearPage);

  it.each<[QuestionnaireId, number]>(
    (['window', 'online'] as const).flatMap((id) =>
      RATING_LEVELS.map((level): [QuestionnaireId, number] => [id, level]),
    ),
  )('sends the sheet %s with level %i for every item', async (id, level) => {
    const { hall, part, choose, submit } = await sheet({ sheet: id, windowId: '3' });
    const { items } = QUESTIONNAIRES[id];
    for (const item of items) choose(item.id, level);
    await submit();
    expect(hall.sent).toMatchObject([
      {
        name: 'questionnaire.answer',
        input: { questionnaire: id, window: '3', answers: Object.fromEntries(items.map((item) => [item.id, level])) },
      },
    ]);
    expect(part('thanks')?.textContent).toContain('CP-1');
  });

  it('X6: chooses nothing beforehand, and leads to the first item that is open', async () => {
    const { hall, root, part, choose, submit } = await sheet();
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
    choose('overall', 5);
    await submit();
    expect(hall.sent).toEqual([]);
    expect(part('problem')?.textContent).toContain('全部选择');
    expect((root.activeElement as HTMLInputElement).name).toBe('efficiency');
  });
});
