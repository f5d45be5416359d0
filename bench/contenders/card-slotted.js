// The same content inside the card and button elements of a design system, which know nothing of guides.
import { aboutOf, LABELS, OPEN, valuesOf } from './card-words.js';

export function slottedCard(guide, cardTag, buttonTag, buttonSlot) {
  const card = document.createElement(cardTag);
  const list = document.createElement('dl');
  for (const [index, value] of valuesOf(guide).entries())
    list.append(withText('dt', LABELS[index]), withText('dd', value ?? '未公开'));
  const button = withText(buttonTag, OPEN);
  if (buttonSlot) button.slot = buttonSlot;
  button.addEventListener('click', () =>
    card.dispatchEvent(new CustomEvent('guide-open', { bubbles: true, detail: guide.id })),
  );
  card.append(withText('h3', guide.matter.name), withText('p', aboutOf(guide)), list, button);
  return card;
}

function withText(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
