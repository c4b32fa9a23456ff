import { defineConfig } from 'vitest/config'
import { devPolicy } from './src/ground/dev-policy'
import { scenarioBundle } from './src/ground/scenario-bundle'

export default defineConfig({
  publicDir: 'assets',
  base: './',
  plugins: [scenarioBundle(), devPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Phaser alone is 1.3 MB; it is loaded after the first decision can be read.
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    testTimeout: 60_000,
    // Files share what they read, as no test changes it: a crisis is read once, not once a file.
    isolate: false,
  },
})
