import { describe, expect, test } from 'vitest'
import { grounds, rolePalette, tones } from '../src/draw/palette.ts'
import { languages } from '../src/index.ts'
import { widthOf, wrap } from '../src/text/index.ts'
import { tellingOf } from '../src/words/index.ts'
import { small } from './small.ts'

describe('the words of each language', () => {
  const script = {
    en: /^[^\p{Script=Han}\p{Script=Cyrillic}]*$/u,
    zh: /\p{Script=Han}/u,
    ru: /\p{Script=Cyrillic}/u,
  }

  test.each(languages)('in %s are in its own script', (language) => {
    const foreign: string[] = []
    visit(tellingOf(small, language).words, '', (path, text) => {
      // Signs and names of laws have no language.
      if (/\p{L}/u.test(text.replace(/[αβγ]/gu, '')) && !script[language].test(text))
        foreign.push(`${path}: ${text}`)
    })
    expect(foreign).toEqual([])
  })
})

function visit(value: unknown, path: string, found: (path: string, text: string) => void): void {
  if (typeof value === 'string') found(path, value)
  else if (value instanceof Map) {
    for (const [key, one] of value) if (typeof one === 'string') found(`${path}.${key}`, one)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) visit(one, `${path}.${key}`, found)
  }
}

describe('durations in Russian', () => {
  const { words } = tellingOf(small, 'ru')

  test.each([
    [1, '1 рабочий день'],
    [2, '2 рабочих дня'],
    [5, '5 рабочих дней'],
    [11, '11 рабочих дней'],
    [21, '21 рабочий день'],
  ])('%i', (amount, text) => {
    expect(words.duration({ kind: 'working', amount, unit: 'days' })).toBe(text)
  })
})

describe('colours', () => {
  test('of texts and signs stand out from every ground by at least 4.5 to 1', () => {
    const { page, around, box, anywhere, final, current } = grounds
    const under = [page, ...around, box, anywhere, final, current]
    const weak = [...rolePalette, ...Object.values(tones)].flatMap((colour) =>
      under.filter((ground) => contrast(colour, ground) < 4.5).map((ground) => [colour, ground]),
    )
    expect(weak).toEqual([])
  })
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('setting of texts', () => {
  test('Chinese breaks between characters, and closing signs stay with what they close', () => {
    const lines = wrap('事故发生后，现场有关人员应当立即报告', 60, { size: 10 }, 9)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[，。；：）”]/u)
  })

  test('no line is wider than its room, and what is left out leaves an ellipsis', () => {
    for (const text of [
      'a b c d e f g h i j',
      'Wasserversorgungsunternehmen',
      '中文'.repeat(40),
      'ЩЩЩЩ ЖЖЖЖ',
    ]) {
      const lines = wrap(text, 50, { size: 12 }, 2)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(50)
    }
    expect(wrap('x'.repeat(10_000), 50, { size: 12 }, 2).at(-1)).toMatch(/…$/)
  })

  test('a wide character counts twice a narrow one, a combining mark nothing', () => {
    expect(widthOf('中', 10)).toBeGreaterThan(widthOf('x', 10) * 1.7)
    expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10))
  })

  test('a text with Chinese in it is as wide as a Chinese font draws it, quotes and letters too', () => {
    expect(widthOf('“处理”', 10)).toBeGreaterThanOrEqual(40)
    expect(widthOf('“a”', 10)).toBeLessThan(20)
    expect(widthOf('CRM系统', 10)).toBeGreaterThan(widthOf('CRM', 10) + widthOf('系统', 10))
  })
})
