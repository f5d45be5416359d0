import { isBadLevel, RATING_LEVELS, type RatingFigures, type StaffPlace, type StaffPlate } from '@banshi/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ownDuty } from '../internal/own-duty.ts';
import type { Photos } from '../internal/photos.ts';
import { renderFact } from '../internal/render-fact.ts';
import { sayShare } from '../internal/share.ts';
import type { StaffPlatesStrings } from './staff-plates.strings.ts';

/** What a plate is drawn with. */
export interface PlateView {
  readonly words: StaffPlatesStrings;
  readonly photos: Photos;
  /** On the wall, who is there now; on paper, what is so on other days too. */
  readonly onPaper: boolean;
  readonly hallName: string | undefined;
}

/** Draws the plate of one person, with their figures where they may be seen; `null` where there are none yet. 人员公示牌. */
export function renderPlate(
  { person, places }: StaffPlate,
  figures: RatingFigures | null | undefined,
  { words, photos, onPaper, hallName }: PlateView,
): TemplateResult {
  const { id, name, title, photo } = person;
  const standsIn = places.some(({ post, here }) => post === 'cover' || here?.covering);
  const duty = standsIn ? ownDuty(person.duty, words.covers) : person.duty;
  const businesses = [...new Set(places.flatMap((place) => place.businesses))];
  return html`<article part="plate" aria-label=${name}>
    ${onPaper && hallName ? html`<p class="hall"><bdi>${hallName}</bdi></p>` : nothing}
    <div class="photo">${photos.render(photo, words.photo(name), renderNobody(words.noPhoto))}</div>
    <div class="who">
      ${onPaper ? nothing : renderPresence(places, words)}
      <h3><bdi>${name}</bdi></h3>
      ${title ? html`<p><bdi>${title}</bdi></p>` : nothing}
      <p class="quiet">${words.staffNumber(id)}</p>
    </div>
    <dl>
      ${renderPlaces(places, words)} ${renderFact(words.duty, duty && html`<bdi>${duty}</bdi>`)}
      ${renderFact(words.handles, businesses.length > 0 && html`<bdi>${words.list(businesses)}</bdi>`)}
    </dl>
    ${figures === undefined || onPaper ? nothing : renderFigures(figures, words)}
  </article>`;
}

/** Whether the person can be met now, in words; the mark beside it only repeats it. */
function renderPresence(places: readonly StaffPlace[], words: StaffPlatesStrings): TemplateResult {
  const [first] = places;
  const here = first?.here;
  const covers = here?.covering ? html` · ${words.covers}` : nothing;
  const said = here && (here.state === 'open' ? words.serving : words.windowWords.state(here));
  if (here) return html`<p part="presence" class=${here.state}>${said}${covers}</p>`;
  const ready = places.every(({ post }) => post === 'cover');
  return html`<p part="presence" class="elsewhere">${ready ? words.ready : words.notHere}</p>`;
}

/** One line for each kind of post; where the person is now stands out. */
function renderPlaces(places: readonly StaffPlace[], words: StaffPlatesStrings): TemplateResult[] {
  const kinds = [...new Set(places.map(({ post }) => post))];
  return kinds.map((kind) => {
    const there = places.filter(({ post }) => post === kind);
    return html`<div>
      <dt>${kind ? words.posts[kind] : words.place}</dt>
      <dd>${there.map((place, at) => renderPlace(place, there.length - at, there.length > 1, words))}</dd>
    </div>`;
  });
}

/** What parts it from the next stands with it, so that no line begins with a comma. */
function renderPlace(
  { window, name, here }: StaffPlace,
  left: number,
  isOneOfMany: boolean,
  words: StaffPlatesStrings,
): TemplateResult {
  const between = left > 1 ? words.list(['', '']) : '';
  const mark = between.trimEnd();
  const said = words.window(window, isOneOfMany ? '' : name);
  return html`<span><bdi class=${here ? 'here' : ''}>${said}</bdi>${mark}</span>${between.slice(mark.length)}`;
}

function renderFigures(figures: RatingFigures | null, words: StaffPlatesStrings): TemplateResult {
  if (!figures?.given) return html`<p part="figures" class="quiet">${words.unrated}</p>`;
  const { given, levels, rates } = figures;
  const bad = RATING_LEVELS.filter(isBadLevel).reduce((sum, level) => sum + levels[level], 0);
  return html`<p part="figures">
    <span>${words.given} <b>${given}</b></span>
    <span
      >${words.good} <b><bdi>${sayShare(rates.activeGood)}</bdi></b></span
    >
    <span>${words.bad} <b>${bad}</b></span>
  </p>`;
}

/** The outline of a person, where there is no photograph. */
function renderNobody(label: string): TemplateResult {
  return html`<svg part="placeholder" viewBox="0 0 60 80" role="img" aria-label=${label}>
    ${svg`<circle cx="30" cy="28" r="13" /><path d="M6 80c0-20 10-32 24-32s24 12 24 32z" />`}
  </svg>`;
}
