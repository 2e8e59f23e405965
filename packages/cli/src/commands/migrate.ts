import { join } from 'node:path'
import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess migrate`: cases taken to another version of their procedure. */
export const migrate: Command = {
  summary: 'Take cases to another version of their procedure, or try to',
  usage: '[options] <from> <to>',
  description: `Plans the way from one version to another, and says what a mapping has to say about stages,
deadlines and the rest that are gone. With cases it takes each along that way: --dry-run only says
where each would be and what it would lose. Without it the cases are written to --out, each with
an entry that says who, when and why. A case is a file as \`simulate --save\` writes it.`,
  options: {
    'dry-run': { short: 'n', summary: 'Write nothing' },
    mapping: { short: 'm', takes: 'FILE', summary: 'What becomes of what: YAML or JSON' },
    case: { takes: 'FILE', many: true, summary: 'A case' },
    cases: { takes: 'FOLDER', summary: 'A folder with cases, *.json' },
    out: { short: 'o', takes: 'FOLDER', summary: 'Where migrated cases go' },
    by: { takes: 'ID', summary: 'Who migrates' },
    reason: { takes: 'TEXT', summary: 'Why; it stands in the trail of each case' },
    at: { takes: 'INSTANT', summary: 'When, such as 2026-03-02T09:00:00Z (without it: now)' },
    force: { summary: 'Replace files that are there' },
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess migrate --dry-run procedure-1.yaml procedure-2.yaml',
    'dueprocess migrate -n procedure-1.yaml procedure-2.yaml --mapping map.yaml --cases cases',
    'dueprocess migrate p1.yaml p2.yaml --cases cases --out new --by li --reason "New law"',
  ],
  run,
}

async function run({ options, lists, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { stdout, words } = session
  const name = 'dueprocess migrate'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const text = (option: string): string | undefined => {
    const value = options.get(option)
    return typeof value === 'string' ? value : undefined
  }
  const [from, to, ...more] = operands
  const [out, by, reason, at] = [text('out'), text('by'), text('reason'), text('at')]
  const say = words.migrate
  if (from === undefined || to === undefined) return wrongUse(say.whichTwo)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const tries = options.has('dry-run')
  if (tries && out !== undefined) return wrongUse(say.dryRunWritesNothing)
  const files = [...(lists.get('case') ?? [])]
  const folder = text('cases')
  if (folder !== undefined) {
    const listed = await session.listFolder(folder).catch(() => undefined)
    if (!listed) return wrongUse(`"${folder}" ${words.cases.noFolder}`)
    const cases = listed.filter((one) => one.endsWith('.json')).toSorted()
    files.push(...cases.map((one) => join(folder, one)))
    if (cases.length === 0) return wrongUse(words.cases.emptyFolder(folder))
  }
  const missing = [
    ...(files.length === 0 ? ['--case'] : []),
    ...(out === undefined ? ['--out'] : []),
    ...(by === undefined ? ['--by'] : []),
    ...(reason === undefined ? ['--reason'] : []),
  ]
  if (!tries && missing.length > 0) return wrongUse(say.missing(missing.join(', ')))
  const { parseInstant } = await import('@dueprocess/rules')
  const instant = at === undefined ? session.now() : parseInstant(at)
  if (instant === undefined) return wrongUse(words.due.notAnInstant(at ?? ''))

  const { findProcedure } = await import('../procedures/index.ts')
  const before = await findProcedure(session, name, from)
  if (typeof before === 'number') return before
  const after = await findProcedure(session, name, to)
  if (typeof after === 'number') return after
  const { migrateCases, printGaps, readMapping } = await import('../migrate/index.ts')
  const read = await readMapping(session, text('mapping'))
  if ('problem' in read) return wrongUse(read.problem)
  const { planMigration } = await import('@dueprocess/core')
  const planned = planMigration(before.procedure, after.procedure, read.mapping)
  const asJson = options.get('format') === 'json'
  if (!planned.ok) {
    if (asJson) stdout.write(`${JSON.stringify({ gaps: planned.gaps }, null, 2)}\n`)
    else printGaps(session, planned.gaps)
    return 1
  }
  const { plan } = planned
  if (files.length === 0) {
    const { mapping, loses, unread } = plan
    if (asJson) stdout.write(`${JSON.stringify({ mapping, loses, unread }, null, 2)}\n`)
    else {
      stdout.write(`${say.complete}\n`)
      for (const one of loses) stdout.write(`  ${say.casesLose(one)}\n`)
      for (const one of unread) stdout.write(`  ${say.unread(one)}\n`)
    }
    return 0
  }
  const event = { by: { id: by ?? '', roles: [] }, at: instant, reason: reason ?? '' }
  const into =
    out === undefined ? {} : { into: { folder: out, event, replace: options.has('force') } }
  return await migrateCases(session, plan, { files, format: asJson ? 'json' : 'text', ...into })
}
