/** @packageDocumentation The ready-made script for pages without a build step: old browsers first, then every element. */
import './shim.ts';
import './en.ts';

export * from './define.ts';
export * from './index.ts';
