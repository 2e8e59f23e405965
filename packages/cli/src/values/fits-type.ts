import { type Json, parseDate, parseInstant, type Type } from '@dueprocess/rules'

/** Whether a value that came as JSON can be a fact of a type. */
export function fitsType(type: Type, value: Json): boolean {
  return checks[type.kind](type as never, value)
}

type Check<Kind extends Type['kind']> = (
  type: Extract<Type, { kind: Kind }>,
  value: Json,
) => boolean

const checks: { readonly [Kind in Type['kind']]: Check<Kind> } = {
  number: ({ integer, minimum, maximum }, value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!integer || Number.isInteger(value)) &&
    value >= (minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (maximum ?? Number.POSITIVE_INFINITY),
  text: (_, value) => typeof value === 'string',
  boolean: (_, value) => typeof value === 'boolean',
  date: (_, value) => typeof value === 'string' && parseDate(value) !== undefined,
  time: (_, value) => typeof value === 'string' && /^\d{2}:\d{2}(:\d{2})?$/.test(value),
  'date-time': (_, value) => typeof value === 'string' && parseInstant(value) !== undefined,
  'days-time-duration': (_, value) => typeof value === 'string' && /^-?P[\dTDHMS.]+$/.test(value),
  'years-months-duration': (_, value) => typeof value === 'string' && /^-?P[\dYM]+$/.test(value),
  enumeration: ({ values }, value) => typeof value === 'string' && values.includes(value),
  list: ({ of }, value) => Array.isArray(value) && value.every((item) => fitsType(of, item)),
  record: (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}
