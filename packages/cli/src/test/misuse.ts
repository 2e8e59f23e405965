import { coverageKinds } from '@dueprocess/testing'
import type { Arguments } from '../arguments/index.ts'
import { readThreshold } from './threshold.ts'
import { words } from './words.ts'

const modes = ['from-case', 'generate', 'coverage', 'mutate'] as const

/** Options that mean something with another one only. */
const belonging: Readonly<Record<string, readonly (typeof modes)[number][]>> = {
  seed: ['generate'],
  budget: ['generate'],
  threshold: ['coverage'],
  out: ['generate', 'coverage', 'mutate'],
}

/** What keeps the options of a call from going together; undefined where they do. */
export function misuseOf(
  { options, lists }: Arguments,
  language: keyof typeof words,
): string | undefined {
  const say = words[language]
  const chosen = modes.filter((mode) => options.has(mode))
  if (chosen.length > 1) return say.oneOf(chosen.map((mode) => `--${mode}`).join(', '))
  const [mode] = chosen
  for (const [option, wanted] of Object.entries(belonging)) {
    const isGiven = options.has(option) || (lists.get(option) ?? []).length > 0
    if (isGiven && (!mode || !wanted.includes(mode))) {
      return say.onlyWith(option, wanted.join(', --'))
    }
  }
  for (const option of ['seed', 'budget']) {
    const value = options.get(option)
    if (typeof value === 'string' && !/^[1-9]\d{0,8}$/.test(value)) {
      return say.notANumber(option, value)
    }
  }
  const wrong = (lists.get('threshold') ?? []).find((text) => !readThreshold(text))
  if (wrong !== undefined) return say.notAThreshold(wrong, coverageKinds.join(', '))
  const format = options.get('format')
  const isOdd =
    (format === 'html' && mode !== 'coverage') ||
    (format === 'junit' && mode !== undefined) ||
    (options.has('watch') && mode !== undefined)
  return isOdd ? say.noFormat(String(format ?? 'text')) : undefined
}
