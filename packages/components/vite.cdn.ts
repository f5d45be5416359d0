import { defineConfig } from 'vite';

/** One ready-made script for pages without a build step, down to Chromium 69 (360, Qi'anxin, UOS browsers). */
export default defineConfig({
  root: import.meta.dirname,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'chrome69',
    outDir: 'dist-cdn',
    lib: { entry: 'src/cdn.ts', formats: ['iife'], name: 'Banshi', fileName: () => 'banshi.js' },
  },
});
