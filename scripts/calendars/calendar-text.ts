import type { CalendarData } from '../../packages/rules/src/time/index.ts'

/** JSON as the formatter writes it, with a line for each day where that fits. */
export function calendarText(data: CalendarData): string {
  const { id, title, zone, hours, counting, validFrom, validTo, sources } = data
  const lines = [
    ['id', inline(id)],
    ['title', expanded(title)],
    ['zone', inline(zone)],
    ['hours', record(hours)],
    ['counting', inline(counting)],
    ['validFrom', inline(validFrom)],
    ['validTo', inline(validTo)],
    ['holidays', list(data.holidays, dayText)],
    ['workingDays', list(data.workingDays, dayText)],
    ['sources', list(sources, expanded)],
  ].filter(([, text]) => text !== undefined)
  return `{\n${lines.map(([key, text]) => `  "${key}": ${text}`).join(',\n')}\n}\n`
}

function inline(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `"${key}": ${inline(member)}`)
  return `{ ${members.join(', ')} }`
}

function dayText(day: unknown): string | undefined {
  const line = inline(day)
  // Chinese characters are two columns wide; before the line are four, after it a comma.
  const columns = line?.replaceAll(/[\u3000-\u9fff\uff00-\uffef]/g, '  ').length ?? 0
  if (columns + 5 <= 100) return line
  const members = Object.entries(day as object).map(
    ([key, value]) => `  "${key}": ${inline(value)}`,
  )
  return indented(`{\n${members.join(',\n')}\n}`)
}

function expanded(value: unknown): string | undefined {
  return value === undefined ? undefined : indented(JSON.stringify(value, null, 2))
}

function record(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `    "${key}": ${inline(member)}`)
  return `{\n${members.join(',\n')}\n  }`
}

function list(
  values: readonly unknown[] | undefined,
  write: (value: unknown) => string | undefined,
): string | undefined {
  const items = values?.map((value) => `    ${indented(write(value) ?? '')}`)
  return items && `[\n${items.join(',\n')}\n  ]`
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
