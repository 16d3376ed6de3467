import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { notices } from './scripts/packing/notices.mjs'

export default defineConfig({
  main: {
    plugins: [notices({ also: ['sandbox/company/PICTURES-LICENSE'] })],
    build: {
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          // Threads of the mirror, and of the activities.
          catalogueWorker: 'electron/desk/stock/mirror/worker.ts',
          activitiesWorker: 'electron/desk/activities/thread/worker.ts',
          // The sandbox CRM is its own entry: in training mode it runs as a separate process.
          sandbox: 'sandbox/main.ts',
        },
      },
    },
  },
  preload: {
    plugins: [notices()],
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
    plugins: [react(), notices()],
    // Absolute, since the dev server reads it from `root` and the build from here.
    build: {
      // electron-vite would leave it as written: twice as much to read at each start.
      minify: true,
      rolldownOptions: { input: join(import.meta.dirname, 'renderer/index.html') },
    },
  },
})
