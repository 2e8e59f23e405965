import { expect, test } from 'vitest'
import { paint, usesColours } from '../src/colours.ts'

test.each([
  ['a terminal', {}, true, true],
  ['a file or a pipe', {}, false, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR, which does not count', { NO_COLOR: '' }, true, true],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false],
])('colours with %s', (_, environment, isTerminal, expected) => {
  expect(usesColours(environment, isTerminal)).toBe(expected)
})

test('a text without colours stays as it is', () => {
  expect(paint({ colours: false }, 'red', 'text')).toBe('text')
  expect(paint({ colours: true }, 'red', 'text')).toBe('\u001b[31mtext\u001b[39m')
})
