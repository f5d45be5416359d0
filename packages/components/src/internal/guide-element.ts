import type { ServiceGuide } from '@banshi/core';
import { nothing, type PropertyDeclarations } from 'lit';
import { BanshiElement } from './banshi-element.ts';
import { childRecord, drawRecord } from './child-record.ts';

/** An element that shows one guide, given as a property or as JSON in a child. 办事指南元素. */
export abstract class GuideElement<TStrings extends { readonly unreadable: string }> extends BanshiElement<TStrings> {
  static override properties: PropertyDeclarations = { guide: { attribute: false } };

  /** The guide to show. Without one, the JSON child is read. */
  declare guide: ServiceGuide | undefined;

  /** The guide that is shown, wherever it came from. */
  protected get shownGuide(): ServiceGuide | undefined {
    return this.guide ?? (childRecord(this) as ServiceGuide | undefined);
  }

  protected override render(): unknown {
    return drawRecord(this, this.words.unreadable, () => {
      const guide = this.shownGuide;
      return guide === undefined ? this.drawNothing() : this.draw(guide);
    });
  }

  /** Draws a guide; it may fail where the guide has not the shape of one. */
  protected abstract draw(guide: ServiceGuide): unknown;

  /** Draws what is seen without a guide. */
  protected drawNothing(): unknown {
    return nothing;
  }
}
