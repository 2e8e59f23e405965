/**
 * Widths of characters in thousandths of the font size, as Arial and the fonts that keep its
 * metrics (Liberation Sans, Helvetica) have them, rounded up to a few classes.
 */
const classes: readonly (readonly [number, string])[] = [
  [200, "'"],
  [240, 'ijl‘’‚‛'],
  [290, ' !,./:;I[\\]ft|\u00a0·ÌÍÎÏìíîï'],
  [340, '()-`r{}¡¨²³´¸¹‐‑“”„'],
  [380, '"ªºг*•'],
  [470, '°кзт^'],
  [510, 'Jcksvxyzçýÿсухэ'],
  [560, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöøùúûüþаеорё–†‡чьвГпян±÷ий'],
  [612, '+<=>~¬×FTZ¿ßТбцµКдлЗ'],
  [670, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞЁАВЕРХЧъУБЛЬжД'],
  [724, 'CDHNRUwÇÐÑÙÚÛÜНСЯмИЙПЭы©®ЦЮю'],
  [790, 'GOQÒÓÔÕÖØОФЪ'],
  [840, 'Mmшфщ¼½¾М'],
  [945, '%æWЫШЖЩ'],
]

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
)

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uffef]$/u
const without = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
// Bold letters are that much wider, at most.
const BOLD = 1.09
// What a browser draws may be a little wider than the metrics say.
const CARE = 1.03

/** How wide a text will be, in the unit of `size`, at most. */
export function widthOf(text: string, size: number, bold = false): number {
  const measure = hasHan(text) ? widthInHan : widthOfCharacter
  let sum = 0
  for (const character of text) sum += measure(character)
  return (sum / 1000) * size * (bold ? BOLD : 1) * CARE
}

/** Whether a text is drawn with a Chinese font as a whole. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

// Chinese fonts have these as wide as a character, and other letters wider than Arial has them.
const wideInHan: ReadonlySet<string> = new Set('‘’“”…—·×→')
const LETTERS_IN_HAN = 1.1

function widthInHan(character: string): number {
  if (wideInHan.has(character)) return 1000
  const width = widthOfCharacter(character)
  return width < 1000 ? width * LETTERS_IN_HAN : width
}

function widthOfCharacter(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  if (without.test(character)) return 0
  // Anything else is taken as wide as the widest letters, so that it never leaves its box.
  return wide.test(character) ? 1000 : 1020
}
