import { type Context, ContextProvider, ContextRoot } from '@lit/context';
import { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clearPage } from '../../test/mount.ts';
import { GatewaySource } from './gateway-source.ts';

const context = Symbol('a gateway') as unknown as Context<symbol, string>;

class Seeker extends LitElement {
  readonly source = new GatewaySource<string>(this, context);
}
customElements.define('test-seeker', Seeker);

/** A place whose provider gives one gateway, and how many it is followed by. */
function place(gateway: string) {
  const element = document.body.appendChild(document.createElement('div'));
  const provider = new ContextProvider(element, { context, initialValue: gateway });
  provider.hostConnected();
  const followers = () => (provider as unknown as { subscriptions: ReadonlyMap<unknown, unknown> }).subscriptions.size;
  return { element, provider, followers };
}

describe('the source of a gateway', () => {
  afterEach(clearPage);

  it('follows its provider while it stands there, and leaves it', () => {
    const { element, provider, followers } = place('of the hall');
    const seeker = new Seeker();
    expect(seeker.source.value).toBeUndefined();
    element.append(seeker);
    expect(seeker.source.value).toBe('of the hall');
    provider.setValue('of its successor');
    expect(seeker.source.value).toBe('of its successor');
    seeker.remove();
    expect(followers()).toBe(0);
    provider.setValue('of nobody');
    expect(seeker.source.value).toBe('of its successor');
  });

  it('belongs to one provider at a time, wherever it is moved', () => {
    const [here, there] = [place('here'), place('there')];
    const seeker = new Seeker();
    for (const { element } of [here, there, here]) element.append(seeker);
    expect(seeker.source.value).toBe('here');
    expect([here.followers(), there.followers()]).toEqual([1, 0]);
  });

  it('takes a nearer provider that comes up later, and leaves the farther one', () => {
    const root = new ContextRoot();
    root.attach(document.body);
    const far = place('far');
    const near = far.element.appendChild(document.createElement('div'));
    const seeker = near.appendChild(new Seeker());
    expect(seeker.source.value).toBe('far');
    const provider = new ContextProvider(near, { context, initialValue: 'near' });
    provider.hostConnected();
    expect(seeker.source.value).toBe('near');
    expect(far.followers()).toBe(0);
    root.detach(document.body);
  });
});
