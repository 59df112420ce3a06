// Colours for code: Shiki, loaded with the first block of code, and then one language at a time.
import type { HighlighterCore, LanguageInput, ThemedToken } from 'shiki/core'

export type Line = ThemedToken[]

const languages: Record<string, () => Promise<{ default: LanguageInput }>> = {
  bash: () => import('shiki/langs/bash.mjs'),
  c: () => import('shiki/langs/c.mjs'),
  cpp: () => import('shiki/langs/cpp.mjs'),
  css: () => import('shiki/langs/css.mjs'),
  diff: () => import('shiki/langs/diff.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  html: () => import('shiki/langs/html.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  kotlin: () => import('shiki/langs/kotlin.mjs'),
  markdown: () => import('shiki/langs/markdown.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  ruby: () => import('shiki/langs/ruby.mjs'),
  rust: () => import('shiki/langs/rust.mjs'),
  sql: () => import('shiki/langs/sql.mjs'),
  swift: () => import('shiki/langs/swift.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  tsx: () => import('shiki/langs/tsx.mjs'),
  typescript: () => import('shiki/langs/typescript.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
}
const aliases: Record<string, string> = {
  'c++': 'cpp',
  js: 'javascript',
  jsx: 'tsx',
  kt: 'kotlin',
  md: 'markdown',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shell: 'bash',
  ts: 'typescript',
  yml: 'yaml',
  zsh: 'bash',
}

/** Themes whose every colour can be read on the page's backgrounds (WCAG 1.4.3). */
const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }

const knownName = (language: string) => aliases[language.toLowerCase()] ?? language.toLowerCase()

let highlighter: Promise<HighlighterCore> | undefined
function openHighlighter() {
  highlighter ??= (async () => {
    const [{ createHighlighterCore }, { createJavaScriptRegexEngine }] = await Promise.all([
      import('shiki/core'),
      import('shiki/engine/javascript'),
    ])
    return createHighlighterCore({
      themes: [
        import('shiki/themes/github-light-high-contrast.mjs'),
        import('shiki/themes/github-dark-high-contrast.mjs'),
      ],
      langs: [],
      engine: createJavaScriptRegexEngine({ forgiving: true }),
    })
  })()
  return highlighter
}

/** Those that were finished, so that a block that is drawn again has its colours at once. */
const finished = new Map<string, Line[]>()
const keyOf = (code: string, language: string) => `${language}\n${code}`

export const knownColours = (code: string, language: string) => finished.get(keyOf(code, language)) ?? null

/** @returns null for a language that is not known */
export async function colour(code: string, language: string, isWhole: boolean): Promise<Line[] | null> {
  const name = knownName(language)
  const load = languages[name]
  if (!load) return null
  const [highlighter, { default: grammar }] = await Promise.all([openHighlighter(), load()])
  await highlighter.loadLanguage(grammar)
  const { tokens } = highlighter.codeToTokens(code, { lang: name, themes, defaultColor: 'light-dark()' })
  if (isWhole) finished.set(keyOf(code, language), tokens)
  return tokens
}
