// The form in which texts are compared: the same for every way to write a text in Unicode, with and without accents.

/** Soft hyphens and what else nobody sees; accents, and the points of Hebrew and Arabic. */
const marks =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself.
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+/g

/** Letters whose accent is a part of them. */
const letters: Record<string, string> = { ς: 'σ', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't' }

/** As `fold_text` in the database does it: full-width and other compatibility forms are undone too. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ςıøłđħŧ]/g, (letter) => letters[letter]!)
