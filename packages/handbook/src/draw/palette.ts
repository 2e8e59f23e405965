import type { Tone } from '../layout/index.ts'

/**
 * Colours of roles: dark enough for text on white (WCAG 2.2, 4.5:1), and apart from each other in
 * lightness or hue for people who do not see red or green.
 */
export const rolePalette: readonly string[] = [
  '#0060a8',
  '#b84500',
  '#00705a',
  '#8a2d86',
  '#6f5a00',
  '#2c2480',
  '#8c1c3c',
]

/** Colours of what is written; each has at least 4.5:1 on all grounds below. */
export const tones: Readonly<Record<Tone, string>> = {
  ink: '#1b2430',
  soft: '#4a5563',
  clock: '#7a3b00',
  hold: '#5b3a8e',
  met: '#00603f',
  missed: '#a3112a',
  open: '#00528f',
}

/** Grounds and lines. */
export const grounds = {
  page: '#ffffff',
  /** Of boxes around boxes, from the outside to the inside. */
  around: ['#f4f6f9', '#ffffff'],
  box: '#ffffff',
  anywhere: '#fbfaf4',
  final: '#eef2f6',
  current: '#fff1c2',
  rim: '#8793a3',
  strong: '#1b2430',
  line: '#5b6675',
  visited: '#00528f',
} as const
