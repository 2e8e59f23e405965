import { say } from '../../values/index.ts'
import type { Line } from '../space/line.ts'
import { printSet } from './print.ts'

/** The domain of a line for people, as a cell would say it. */
export function domainText(line: Line): string {
  const { type } = line
  if (type.kind === 'enumeration') return type.values.join(', ')
  if (type.kind === 'boolean') return say`true, false`
  const whole =
    type.kind === 'number' && type.integer ? say`whole numbers` : say`every ${type.kind}`
  if (type.kind !== 'number') return whole
  const open = { ...line, minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE }
  const low = type.minimum === undefined ? open.minimum : line.minimum
  const high = type.maximum === undefined ? open.maximum : line.maximum
  const bounds = printSet(open, [low, high])
  return bounds === '-' ? whole : `${whole} ${bounds}`
}
