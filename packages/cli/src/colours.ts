import { styleText } from 'node:util'
import type { Output } from './io.ts'

/**
 * Whether a stream gets colours: a terminal does, unless NO_COLOR is set (no-color.org) or it calls
 * itself dumb. FORCE_COLOR decides over all of it: `0` and `false` mean no, anything else yes.
 */
export function usesColours(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}

/** A way in which a text stands out. */
export type Style = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

/** A text in a colour where the stream shows colours, else as it is. */
export function paint({ colours }: Pick<Output, 'colours'>, style: Style, text: string): string {
  return colours ? styleText(style, text, { validateStream: false }) : text
}
