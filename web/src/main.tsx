// The page's entry.
import './zod-without-eval.ts'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './ui/theme.ts'

applyTheme()

// A deployment takes the files of the page before it away: one reload gets those of the new one.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('chronochat.reloaded'))
  if (Date.now() - last < 60_000) return
  event.preventDefault()
  sessionStorage.setItem('chronochat.reloaded', String(Date.now()))
  location.reload()
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
