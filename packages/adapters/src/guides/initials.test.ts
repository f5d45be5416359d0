import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

describe('initialsOf', () => {
  it.each([
    ['社会保障卡注销', 'shbzkzx'],
    ['建筑工程施工许可证核发(延期)', 'jzgcsgxkzhfyq'],
    ['Ａ类ＡＢ证 2', 'alabz2'],
  ])('writes %s as %s', (name, initials) => {
    expect(initialsOf(name)).toContain(initials);
  });

  it('puts the likeliest reading first and knows the others', () => {
    expect(initialsOf('重庆')).toEqual(['cq', 'zq']);
  });

  it('stays small for a name full of characters of several readings', () => {
    expect(initialsOf('重行重行重行重行重行重行').length).toBeLessThanOrEqual(8);
  });

  it('has nothing to say of marks alone', () => {
    expect(initialsOf('（）——')).toEqual([]);
  });
});
