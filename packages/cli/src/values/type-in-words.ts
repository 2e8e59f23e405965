import type { Type } from '@dueprocess/rules'
import type { Words } from '../words/index.ts'

/** What somebody has to type for a value: `a whole number from 1 to 5`. */
export function typeInWords(type: Type, words: Words): string {
  const say = words.types
  if (type.kind === 'number') {
    return (
      (type.integer ? say.integer : say.number) + say.range(type.minimum, type.maximum, type.unit)
    )
  }
  if (type.kind === 'enumeration') return say.enumeration(type.values.join(', '))
  if (type.kind === 'list') return say.list(typeInWords(type.of, words))
  return say.plain[type.kind]
}
