// How many tokens a text is, estimated without a vocabulary: a little more than o200k counts, whatever the script. Words of
// languages that its vocabulary knows well are whole tokens, those of others are pieces, and random letters are crumbs.
// One pass, since a prompt may have a megabyte: numbers are code units.

/** Tokens for each ASCII letter of a word and for the word itself, by how well its language is known. */
const latin = {
  english: {
    letter: 0.055,
    word: 0.84,
    words: wordSet('the of and to is that for with are this it be you was not as have from by on in at or'),
  },
  western: {
    letter: 0.228,
    word: 0.33,
    // Spanish, French, Portuguese, Italian, German, Dutch, Swedish and Danish.
    words:
      wordSet(`de la que el en los las una por con para del se es un le les des est et une pour dans qui pas du au
      os as um uma com no il di che per non sono der die das und ist nicht ein eine zu den mit auf von het een van dat
      niet och att som af ikke`),
  },
  foreign: { letter: 0.29, word: 0.45, words: new Set<string>() },
}
type Language = (typeof latin)[keyof typeof latin]

/** Beyond ASCII: tokens for each letter, up to the end of a row of 16 code units. */
const scripts: [last: number, tokens: number][] = [
  [0xff, 0.55], // Latin, western accents
  [0x17f, 1], // Latin, eastern accents
  [0x36f, 2],
  [0x3ff, 0.47], // Greek
  [0x44f, 0.295], // Russian
  [0x52f, 0.76], // other Cyrillic
  [0x58f, 0.7], // Armenian
  [0x5ff, 0.58], // Hebrew
  [0x6ff, 0.52], // Arabic
  [0x8ff, 2],
  [0xdff, 0.44], // scripts of India
  [0xe7f, 0.56], // Thai
  [0x109f, 1.3],
  [0x10ff, 0.5], // Georgian
  [0x11ff, 2],
  [0x137f, 2.4], // Ethiopic
  [0x1dff, 2.4],
  [0x1eff, 0.72], // Vietnamese
  [0x1fff, 2],
  [0x206f, 1.3], // punctuation
  [0x2fff, 3],
  [0x303f, 1.3], // punctuation
  [0x30ff, 0.82], // Hiragana and Katakana
  [0x4dff, 3],
  [0x9fff, 1.02], // Chinese characters
  [0xabff, 3],
  [0xd7af, 0.88], // Korean
  [0xdfff, 1.8], // either half of what is beyond
  [0xfeff, 2],
  [0xff6f, 1.2], // wide forms
  [0xffff, 3],
]

/** Cyrillic and what is before it is written in words that cost something as such. */
const lastOfWords = 0x52f

export function estimateTokens(text: string): number {
  let tokens = 0
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end + 1
    tokens += to - from === 1 ? 0.2 : lineTokens(text, from, to) // Empty lines are one token, many at a time.
    from = to
  }
  return Math.ceil(tokens)
}

function lineTokens(text: string, from: number, to: number): number {
  const language = languageOf(text.slice(from, Math.min(to, from + 400)))
  let tokens = 0
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    const start = at++
    if (isSpace(code)) {
      while (at < to && isSpace(text.charCodeAt(at))) at++
      // A single space belongs to the word after it, if that is no number; a run of them is one token.
      const spare = code === 32 && at - start === 1 && !isDigit(text.charCodeAt(at))
      if (!spare) tokens += 1 + (at - start) / 64
    } else if (isDigit(code)) {
      while (at < to && isDigit(text.charCodeAt(at))) at++
      tokens += Math.ceil((at - start) / 3)
    } else if (isLetter(code)) {
      // Capitals begin a word.
      while (at < to && isUpper(text.charCodeAt(at))) at++
      while (at < to && isLetter(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at))) at++
      tokens += wordTokens(text, start, at, language)
    } else {
      while (at < to && isSign(text.charCodeAt(at))) at++
      tokens += Math.max(1, 0.8 * (at - start))
    }
  }
  return tokens
}

function wordTokens(text: string, from: number, to: number, language: Language): number {
  const { letter, word } = language
  let tokens = 0
  let plain = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) plain++
    else tokens += letterTokens(code)
  }
  if (plain === to - from) {
    if (isGibberish(text, from, to)) return Math.max(1, plain * 0.7 + 0.2)
    const shouted = plain > 1 && isUpper(text.charCodeAt(to - 1))
    return Math.max(1, plain * (shouted ? letter + 0.1 : letter) + word)
  }
  tokens += plain * Math.max(letter, latin.western.letter)
  return Math.max(1, text.charCodeAt(from) <= lastOfWords ? tokens + 0.32 : tokens)
}

const rows = new Float32Array(0x1000)
for (let row = 0, script = 0; row < rows.length; row++) {
  if (row << 4 > scripts[script]![0]) script++
  rows[row] = scripts[script]![1]
}
const letterTokens = (code: number) => rows[code >> 4]!

/** Whether an ASCII word has letters side by side as no language has them. */
function isGibberish(text: string, from: number, to: number): boolean {
  let consonants = 0
  let odd = false
  for (let at = from; at < to; at++) {
    const letter = 1 << (text.charCodeAt(at) & 31)
    if (letter & vowels) {
      consonants = 0
      odd = false
      continue
    }
    if (odd || ++consonants === 5) return true
    odd = (letter & lonely) !== 0 || ((letter & unfollowed) !== 0 && consonants > 1)
  }
  return consonants === to - from && consonants > 2
}

const letterSet = (letters: string) =>
  [...letters].reduce((set, each) => set | (1 << (each.charCodeAt(0) & 31)), 0)
const vowels = letterSet('aeiouy')
/** What stands before a vowel, and what has no consonant on both sides. */
const lonely = letterSet('qx')
const unfollowed = letterSet('jkvwz')

/** By its most common words. */
function languageOf(line: string): Language {
  const words = line.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const knows = ({ words: common }: Language) =>
    words.filter((word) => common.has(word)).length > words.length * 0.14
  return [latin.english, latin.western].find(knows) ?? latin.foreign
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)
const isDigit = (code: number) => code >= 48 && code <= 57
const isUpper = (code: number) => code >= 65 && code <= 90
const isLetter = (code: number) => isUpper(code) || (code >= 97 && code <= 122) || code >= 0x80
const isSign = (code: number) => !isSpace(code) && !isDigit(code) && !isLetter(code)

function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/))
}
