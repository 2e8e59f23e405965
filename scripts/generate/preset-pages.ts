import { textIn } from '../../packages/core/src/index.ts'
import { diagram, handbook, type Language } from '../../packages/handbook/src/index.ts'
import type { SourceFile } from '../source-files.ts'
import type { PresetProcedure } from './preset-procedures.ts'

const folder = 'docs/presets'

/** The languages of the pages, and what follows the name of a procedure in theirs. */
const editions: readonly (readonly [Language, string])[] = [
  ['en', ''],
  ['zh', '.zh'],
]

/** The handbook of every preset with its diagram, as pages to read, and a list of them. */
export async function presetPages(
  presets: readonly PresetProcedure[],
): Promise<readonly SourceFile[]> {
  const pages: SourceFile[] = []
  for (const preset of presets) {
    for (const [language, suffix] of editions) {
      pages.push(...(await pagesOf(preset, language, suffix)))
    }
  }
  return [{ path: `${folder}/README.md`, text: listOf(presets) }, ...pages]
}

async function pagesOf(
  { path, procedure }: PresetProcedure,
  language: Language,
  suffix: string,
): Promise<readonly SourceFile[]> {
  const name = `${procedure.id}${suffix}`
  const picture = `${name}.svg`
  const text = await handbook(procedure, { format: 'md', language, picture })
  return [
    { path: `${folder}/${name}.md`, text: `${origin(path)}\n\n${text}` },
    { path: `${folder}/${picture}`, text: await diagram(procedure, { format: 'svg', language }) },
  ]
}

function listOf(presets: readonly PresetProcedure[]): string {
  const rows = presets.map(({ path, procedure }) => {
    const { id, title, stages, deadlines, sources } = procedure
    const steps = [...procedure.steps.values()].filter(({ acts }) => acts === undefined)
    return row([
      `[${textIn(title, ['en'], id)}](${id}.md)`,
      `[${textIn(title, ['zh'], id)}](${id}.zh.md)`,
      `[\`${id}\`](../../${path})`,
      `[en](${id}.svg), [zh](${id}.zh.svg)`,
      [...sources.keys()].join(', '),
      `${stages.size}`,
      `${steps.length}`,
      `${deadlines.length}`,
    ])
  })
  const head = [
    'Handbook',
    '手册',
    'Procedure',
    'Diagram',
    'Sources',
    'Stages',
    'Steps',
    'Deadlines',
  ]
  return `${[
    origin('packages/presets/procedures'),
    '',
    '# Handbooks of the presets',
    '',
    'What `dueprocess handbook` and `dueprocess diagram` make of the procedures that ship, so that they can',
    'be read here. `dueprocess handbook <procedure> --out handbook.html` prints one, also as a Word document',
    'and in Russian; see [Diagrams and the handbook](../learn/handbook.md).',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
  ].join('\n')}\n`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function origin(path: string): string {
  return `<!-- Generated from ${path} by scripts/generate.ts; change that instead of this. -->`
}
