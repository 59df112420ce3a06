// Colours for code: Shiki, loaded with the first block of code, and then one language at a time.
import type { HighlighterCore, LanguageInput } from 'shiki/core'
import type { CodeHighlighterPlugin, HighlightResult } from 'streamdown'

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

async function highlight(code: string, lang: string): Promise<HighlightResult> {
  const [shiki, language] = await Promise.all([openHighlighter(), languages[lang]!()])
  await shiki.loadLanguage(language.default)
  return shiki.codeToTokens(code, { lang, themes }) as HighlightResult
}

/** Finished blocks, so that a message that is drawn again has its colours at once. */
const done = new Map<string, HighlightResult>()

export const codeHighlighter: CodeHighlighterPlugin = {
  name: 'shiki',
  type: 'code-highlighter',
  getSupportedLanguages: () => Object.keys(languages),
  getThemes: () => [themes.light, themes.dark],
  supportsLanguage: (language) => knownName(language) in languages,
  highlight({ code, language, isIncomplete }, callback) {
    const lang = knownName(language)
    const key = `${lang}\n${code}`
    const found = done.get(key)
    if (found || !(lang in languages)) return found ?? null
    highlight(code, lang).then(
      (result) => {
        if (!isIncomplete) done.set(key, result)
        callback?.(result)
      },
      () => {}, // Code without colours is code too.
    )
    return null
  },
}
