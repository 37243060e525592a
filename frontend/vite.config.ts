import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API: the local cloud that `./run` starts. */
const CLOUD = process.env.CERTLINE ?? 'http://127.0.0.1:8080';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@', replacement: source('.') },
      // What every icon is made of, those inside the components too.
      { find: '../components/AntdIconLight', replacement: source('shared/icon/DecorativeIcon.tsx') },
    ],
  },
  // Phones keep their browsers for years; the signing page must open in them.
  build: {
    target: 'es2019',
    chunkSizeWarningLimit: 1200,
    // Nothing happens when a file of these is read, which they don't say; so a page need not bring along a whole one.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /@rc-component/, sideEffects: false }] } },
  },
  server: { proxy: { '/api': CLOUD, '/_local': CLOUD } },
  // What needs a document says so in its first line.
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
});
