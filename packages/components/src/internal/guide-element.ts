import type { ServiceGuide } from '@banshi/core';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BanshiElement } from './banshi-element.ts';
import { ChildRecord } from './child-record.ts';
import { isGuide } from './is-guide.ts';

/**
 * An element that shows one guide, given as a property or as JSON in a child.
 *
 * 办事指南元素. Guides are imported from other people's pages, so one that cannot be drawn becomes a sentence and a
 * `banshi-error`, never an exception.
 */
export abstract class GuideElement<TStrings extends { readonly unreadable: string }> extends BanshiElement<TStrings> {
  static override properties: PropertyDeclarations = { guide: { attribute: false } };

  /** The guide to show. Without one, the JSON child is read. */
  declare guide: ServiceGuide | undefined;

  readonly #child = new ChildRecord(this, isGuide);

  /** The guide that is shown, wherever it came from. */
  protected get shownGuide(): ServiceGuide | undefined {
    return this.guide ?? this.#child.value;
  }

  /** Draws the guide with `draw`; without one, what `otherwise` gives. */
  protected drawGuide(draw: (guide: ServiceGuide) => TemplateResult, otherwise: () => unknown): unknown {
    const guide = this.shownGuide;
    if (!guide) return this.#child.unreadable ? this.#renderUnreadable() : otherwise();
    try {
      return draw(guide);
    } catch {
      this.#child.report('cannot be drawn');
      return this.#renderUnreadable();
    }
  }

  #renderUnreadable(): TemplateResult {
    return html`<p part="problem" role="alert">${this.words.unreadable}</p>`;
  }
}
