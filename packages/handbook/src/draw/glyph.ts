import type { PlacedGlyph } from '../layout/index.ts'
import { grounds, rolePalette, tones } from './palette.ts'

/** A sign as SVG: its shape says what its colour says. */
export function drawGlyph({ x, y, glyph, tone }: PlacedGlyph): string {
  const at = `transform="translate(${round(x)} ${round(y)})"`
  if (glyph.kind === 'role') {
    const fill = rolePalette[glyph.role.colour] ?? tones.ink
    return `<path ${at} d="${shapes[glyph.role.shape]}" fill="${fill}"/>`
  }
  return `<g ${at}>${signs[glyph.kind](tones[tone])}</g>`
}

const shapes = {
  square: 'M-3.8-3.8H3.8V3.8H-3.8Z',
  circle: 'M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z',
  diamond: 'M0-5L5 0L0 5L-5 0Z',
  triangle: 'M0-4.8L5 3.9H-5Z',
} as const

const clockFace = (colour: string): string =>
  `<circle r="4.6" fill="${grounds.box}" stroke="${colour}" stroke-width="1.3"/>` +
  `<path d="M0-2.7V0L2 1.3" fill="none" stroke="${colour}" stroke-width="1.3" stroke-linecap="round"/>`

const signs = {
  clock: clockFace,
  time: clockFace,
  hold: (colour: string) => `<path d="M-3.6-4.2H-1V4.2H-3.6ZM1-4.2H3.6V4.2H1Z" fill="${colour}"/>`,
  here: () => `<path d="M-4.5-4L4.5 0L-4.5 4Z" fill="${grounds.visited}"/>`,
  visited: () => `<path d="M-5.5 0H5.5" fill="none" stroke="${grounds.visited}" stroke-width="3"/>`,
  alone: () =>
    `<path d="M-6 0H6" fill="none" stroke="${grounds.line}" stroke-width="1.4" stroke-dasharray="5 2"/>`,
} as const

/** A coordinate, to a tenth of a pixel. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
