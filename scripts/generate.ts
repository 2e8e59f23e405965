/**
 * Writes the files that are derived from others: texts and data embedded as TypeScript modules, so
 * that packages need no file system, the types of the language's JSON Schema, and those of the presets.
 * `--check` writes nothing and ends with code 1 if a file differs from what would be written.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clauseCoverage, clauseCoverageModule } from './generate/clause-coverage.ts'
import { clausePage } from './generate/clause-page.ts'
import { clauseSources, clauseSourcesModule } from './generate/clause-sources.ts'
import { editorSchema } from './generate/editor-schema.ts'
import { explanations } from './generate/explanations.ts'
import { languageReference } from './generate/language-reference.ts'
import { jsonModule, textModule } from './generate/module-text.ts'
import { presetPages } from './generate/preset-pages.ts'
import { type PresetProcedure, presetProcedures } from './generate/preset-procedures.ts'
import { presetTypes } from './generate/preset-types.ts'
import { doubtedClauses, readingsPage } from './generate/readings-page.ts'
import { schemaTypes } from './generate/schema-types.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import { root } from './workspace.ts'

type Generator = {
  /** The files that it reads, by their path. */
  readonly from: RegExp
  /** Where it writes, with the groups of `from`. */
  readonly to: string
  readonly text: (source: SourceFile) => string | Promise<string>
}

const generators: readonly Generator[] = [
  {
    from: /^packages\/presets\/(?!(?:src|test|bench|scenarios|clauses)\/)(.+)\.yaml$/,
    to: 'packages/presets/src/generated/$1.ts',
    text: ({ path, text }) => textModule(path, text),
  },
  {
    from: /^packages\/presets\/(calendars\/.+)\.json$/,
    to: 'packages/presets/src/generated/$1.ts',
    text: ({ path, text }) =>
      jsonModule(path, text, { type: 'CalendarData', from: '@dueprocess/rules' }),
  },
  {
    from: /^examples\/quickstart\/(accidents)\.yaml$/,
    to: 'packages/cli/src/demo/generated/$1.ts',
    text: ({ path, text }) => textModule(path, text),
  },
  {
    from: /^packages\/core\/src\/grammar\/schema\.json$/,
    to: 'packages/core/src/grammar/generated/procedure-source.ts',
    text: ({ path, text }) => schemaTypes(path, text),
  },
  {
    from: /^packages\/testing\/src\/grammar\/schema\.json$/,
    to: 'packages/testing/src/grammar/generated/scenario-source.ts',
    text: ({ path, text }) => schemaTypes(path, text),
  },
  {
    from: /^packages\/logs\/src\/mapping\/schema\.json$/,
    to: 'packages/logs/src/mapping/generated/mapping-source.ts',
    text: ({ path, text }) => schemaTypes(path, text),
  },
  {
    from: /^packages\/core\/src\/grammar\/schema\.json$/,
    to: 'packages/core/schema.json',
    text: ({ text }) => editorSchema(text),
  },
]

/** The files that are made of texts as they stand, given the files of the repository. */
export async function generatedFiles(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const all: SourceFile[] = []
  for (const { from, to, text } of generators) {
    for (const source of files.filter(({ path }) => from.test(path))) {
      all.push({ path: source.path.replace(from, to), text: await text(source) })
    }
  }
  return [
    ...all,
    clauseSourcesModule(clauseSources(files)),
    explanations(files),
    ...languageReference(files),
  ]
}

/** The files that only loaded procedures can tell. */
async function filesOfPresets(
  presets: readonly PresetProcedure[],
  files: readonly SourceFile[],
): Promise<readonly SourceFile[]> {
  const coverage = clauseCoverage(presets, files)
  return [
    ...presetTypes(presets),
    ...(await presetPages(presets)),
    clauseCoverageModule(coverage),
    clausePage(clauseSources(files), coverage, doubtedClauses(presets)),
    readingsPage(presets),
  ]
}

/** How the generated files of the repository depart from what they must be. */
export type Departure = { readonly path: string; readonly why: 'missing' | 'differs' | 'no source' }

/** Where nothing lies but what is generated here; scenarios have a script of their own. */
const generatedFolders = /(?:^docs\/presets|(?<!\/scenarios)\/generated)\//

/** Compares all files that lie in such a folder with those that belong there. */
export function departures(
  files: readonly SourceFile[],
  expected: readonly SourceFile[],
): readonly Departure[] {
  const present = new Map(files.map(({ path, text }) => [path, text]))
  const wanted = new Set(expected.map(({ path }) => path))
  const wrong = expected.flatMap(({ path, text }): readonly Departure[] => {
    if (!present.has(path)) return [{ path, why: 'missing' }]
    return present.get(path) === text ? [] : [{ path, why: 'differs' }]
  })
  const stale = files
    .filter(({ path }) => generatedFolders.test(path) && !wanted.has(path))
    .map(({ path }): Departure => ({ path, why: 'no source' }))
  return [...wrong, ...stale]
}

function write({ path, text }: SourceFile): void {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** Writes or removes a file that is not as it must be. */
function mend(expected: readonly SourceFile[], { path }: Departure): void {
  const file = expected.find((one) => one.path === path)
  if (file) write(file)
  else rmSync(join(root, path))
}

if (import.meta.main) {
  const checkOnly = process.argv.includes('--check')
  const files = sourceFiles(root)
  const fromTexts = await generatedFiles(files)
  const { presets, problems } = presetProcedures(files)
  const expected = [...fromTexts, ...(await filesOfPresets(presets, files))]
  // What belongs to a preset that does not load is neither known nor to be removed.
  const wrong = departures(files, expected).filter(
    ({ why }) => why !== 'no source' || problems.length === 0,
  )
  for (const departure of wrong) {
    if (!checkOnly) mend(expected, departure)
    console.log(`${departure.path}: ${departure.why}${checkOnly ? '' : ', mended'}`)
  }
  console.log(`${expected.length} generated files, ${wrong.length} departed from their source`)
  for (const problem of problems) console.log(`\n${problem}`)
  if (problems.length > 0) process.exitCode = 1
  if (checkOnly && wrong.length > 0) {
    console.log('Run: npx -y pnpm@12.21.0 generate')
    process.exitCode = 1
  }
}
