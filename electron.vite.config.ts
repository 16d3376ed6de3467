import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // The sandbox CRM is its own entry: in training mode it runs as a separate process.
      rolldownOptions: { input: { main: 'electron/main.ts', sandbox: 'sandbox/main.ts' } },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Absolute, since the dev server reads it from `root` and the build from here.
    build: { rolldownOptions: { input: join(import.meta.dirname, 'renderer/index.html') } },
  },
})
