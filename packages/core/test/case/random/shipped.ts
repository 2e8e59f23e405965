import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type LoadOptions, loadProcedure, type Procedure, readYaml } from '../../../src/index.ts'
import { loaded } from '../load.ts'

type Source = { [key: string]: unknown }

/** A procedure that ships, for random walks. */
export interface Shipped {
  readonly id: string
  readonly procedure: Procedure
  /** The same as JSON, for variants of it. */
  readonly text: string
  readonly load: (text: string) => Procedure
  /** A variant in which every text that decides nothing can be erased. */
  readonly erasable: () => Procedure
  /** Every number that stands in it: what decides something is among them. */
  readonly figures: readonly number[]
}

const folder = join(import.meta.dirname, '../../../../presets')

const options: LoadOptions = {
  calendars: Object.fromEntries(
    globSync(`${folder}/calendars/*.json`).map((path) => {
      return [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8'))]
    }),
  ),
}

/** Every procedure that ships and is whole by itself. */
export const shipped: readonly Shipped[] = globSync(`${folder}/procedures/*.yaml`)
  .sort()
  .filter((path) => !/^extends:/m.test(readFileSync(path, 'utf8')))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    const known = new Map<string, Procedure>()
    const load = (variant: string): Procedure => {
      const procedure = known.get(variant) ?? loaded(variant, options)
      known.set(variant, procedure)
      return procedure
    }
    return {
      id: basename(path, '.yaml'),
      procedure: load(text),
      text: JSON.stringify(readYaml(text).value),
      load,
      erasable: () => erasable(text),
      figures: figuresIn(text),
    }
  })

/** Marks the texts of all forms as personal, but for those that something turns out to read. */
function erasable(text: string, read: readonly string[] = []): Procedure {
  const document = readYaml(text).value as { readonly forms: Readonly<Record<string, Source>> }
  for (const [form, source] of Object.entries(document.forms)) {
    const fields = (source.fields ?? source) as Source
    for (const [field, type] of Object.entries(fields)) {
      const isRead = read.includes(`${form}.${field.replace('?', '')}`)
      const written = typeof type === 'string' ? { type } : (type as Source)
      if (written.type === 'text' && !isRead) fields[field] = { ...written, personal: true }
    }
  }
  const { procedure, diagnostics } = loadProcedure(JSON.stringify(document), options)
  if (procedure) return procedure
  const found = diagnostics.flatMap(
    ({ message }) => /^`(\S+)` is personal/.exec(message)?.[1] ?? [],
  )
  if (found.length === 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return erasable(text, [...read, ...found])
}

function figuresIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\w.:-])\d[\d_]*(\.\d+)?(?![\w.:-])/g)
  return [...new Set([...found].map(([figure]) => Number(figure.replaceAll('_', ''))))]
}
