// How the app is built into the Worker's assets, and served with hot reload (`npm run dev:web`).
import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  resolve: {
    alias: { 'rehype-raw': fileURLToPath(new URL('src/chat/message/html-as-text.ts', import.meta.url)) },
  },
  plugins: [react(), tailwind()],
  build: {
    outDir: fileURLToPath(new URL('../public/app', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // What would put a script or a style into the page, which its policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000, // What a page may load is counted in test/browser.
  },
  server: {
    proxy: { '/api': `http://localhost:${process.env.PORT ?? 8787}` },
  },
})
