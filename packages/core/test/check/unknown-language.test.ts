import { expect, it } from 'vitest'
import { languages } from '../../src/check/unknown-language.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

it('knows the languages of two letters that the runtime knows, but for withdrawn codes', () => {
  const current = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((tag) => names.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag)
  // Bihari is a group of languages: its code was withdrawn in 2021.
  expect(current.filter((tag) => !languages.has(tag))).toEqual(['bh'])
  // Of rare languages a runtime may have no name, but never another code.
  // Tagalog is read as Filipino.
  expect([...languages].filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual(['tl'])
  expect([...languages].filter((tag) => !current.includes(tag)).length).toBeLessThan(10)
})
