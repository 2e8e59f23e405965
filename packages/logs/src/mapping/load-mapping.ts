import { type Diagnostic, documentReader, type LinkedProcedure, type Range } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { MappingSource } from './generated/mapping-source.ts'
import type { LinkContext } from './link-context.ts'
import { linkMeanings, stepsIn } from './link-steps.ts'
import { linkDecisions, linkFacts, linkInstant, linkRoles, reading } from './link-values.ts'
import type { Mapping } from './mapping.ts'
import schema from './schema.json' with { type: 'json' }

const read = /* @__PURE__ */ documentReader<MappingSource>(schema)

/** A mapping, where its text has no errors, and everything that is to be said of the text. */
export interface LoadedMapping {
  readonly mapping?: Mapping
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a mapping file and looks its names up in the procedure. It never throws. */
export function loadMapping(text: string, procedure: LinkedProcedure): LoadedMapping {
  const { source, locate, diagnostics } = read(text)
  const found: Diagnostic[] = [...diagnostics]
  const { log, instant, step } = source ?? {}
  if (!source || !log || !instant || !step) return { diagnostics: found }
  const context: LinkContext = { locate, procedure, report: (one) => found.push(one) }
  checkLog(context, source)
  const mapping = link(context, { ...source, log, instant, step })
  const isWrong = found.some(({ severity }) => severity === 'error')
  return { ...(isWrong ? {} : { mapping }), diagnostics: found }
}

type Complete = MappingSource & Required<Pick<MappingSource, 'log' | 'instant' | 'step'>>

function link(context: LinkContext, source: Complete): Mapping {
  const { log, instant, step, actor, begins = 'opening', ends = 'end' } = source
  const { rows = 'together', delimiter = ',', encoding } = log
  const facts = linkFacts(context, source)
  const decisions = linkDecisions(context, source)
  const role = source.role === undefined ? undefined : reading(source.role)
  linkRoles(context, source)
  const from = [step.from].flat()
  const meanings = linkMeanings(context, step)
  const readers = [...facts, ...decisions, ...(role ? [role] : [])].map((one) => one.from)
  return {
    log: {
      format: log.format,
      rows,
      delimiter,
      objects: log.objects ?? '',
      missing: new Set(log.missing ?? []),
      ...(encoding === undefined ? {} : { encoding }),
    },
    case: source.case ?? '',
    instant: { from: instant.from, read: linkInstant(context, instant) },
    step: { from, meanings, told: stepsIn(meanings), repeats: step.repeats ?? 'step' },
    ...(actor === undefined ? {} : { actor }),
    ...(role === undefined ? {} : { role }),
    facts,
    decisions,
    begins,
    ends,
    tells: new Set(source.tells ?? []),
    columns: new Set([...from, instant.from, ...(actor === undefined ? [] : [actor]), ...readers]),
  }
}

/** What a format needs to be told, and what only another format has. */
const ofFormat = {
  csv: { needs: ['delimiter'], takes: ['delimiter', 'encoding', 'rows'] },
  'json-lines': { needs: [], takes: ['rows'] },
  ocel: { needs: ['objects'], takes: ['objects'] },
  xes: { needs: [], takes: [] },
} as const

function checkLog({ locate, report }: LinkContext, source: MappingSource): void {
  const { log } = source
  if (!log) return
  const { needs, takes } = ofFormat[log.format]
  const problem = (message: string, range: Range): void => {
    report({ code: 'log-format', severity: 'error', message, range })
  }
  for (const key of needs) {
    if (log[key] === undefined) problem(say`a log in ${log.format} needs \`${key}\``, locate(log))
  }
  for (const key of ['delimiter', 'encoding', 'rows', 'objects'] as const) {
    if (log[key] === undefined || takes.some((one) => one === key)) continue
    problem(say`a log in ${log.format} takes no \`${key}\``, locate.key(log, key))
  }
  const namesCases = log.format === 'csv' || log.format === 'json-lines'
  if (namesCases && source.case === undefined) {
    problem(say`a log in ${log.format} needs \`case\`: the column that names it`, locate(log))
  } else if (!namesCases && source.case !== undefined) {
    const named = log.format === 'xes' ? say`\`concept:name\` of a trace` : say`the id of an object`
    problem(say`in ${log.format} a case is named by ${named}`, locate.key(source, 'case'))
  }
}
