/**
 * Writes the files that are derived from others: texts and data embedded as TypeScript modules, so
 * that packages need no file system, and the types of the language's JSON Schema.
 * `--check` writes nothing and ends with code 1 if a file differs from what would be written.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { editorSchema } from './generate/editor-schema.ts'
import { explanations } from './generate/explanations.ts'
import { languageReference } from './generate/language-reference.ts'
import { jsonModule, textModule } from './generate/module-text.ts'
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
    from: /^packages\/presets\/(?!(?:src|test|bench|scenarios)\/)(.+)\.yaml$/,
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

/** Every generated file as it must be, given the files of the repository. */
export async function generatedFiles(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const all: SourceFile[] = []
  for (const { from, to, text } of generators) {
    for (const source of files.filter(({ path }) => from.test(path))) {
      all.push({ path: source.path.replace(from, to), text: await text(source) })
    }
  }
  return [...all, explanations(files), ...languageReference(files)]
}

/** How the generated files of the repository depart from what they must be. */
export type Departure = { readonly path: string; readonly why: 'missing' | 'differs' | 'no source' }

/** Compares all files that lie in a folder `generated` with those that belong there. */
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
    .filter(({ path }) => path.includes('/generated/') && !wanted.has(path))
    .map(({ path }): Departure => ({ path, why: 'no source' }))
  return [...wrong, ...stale]
}

function write(repository: string, expected: readonly SourceFile[], { path }: Departure): void {
  const file = expected.find((one) => one.path === path)
  const target = join(repository, path)
  if (file) {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, file.text)
  } else {
    rmSync(target)
  }
}

if (import.meta.main) {
  const checkOnly = process.argv.includes('--check')
  const files = sourceFiles(root)
  const expected = await generatedFiles(files)
  const wrong = departures(files, expected)
  for (const departure of wrong) {
    if (!checkOnly) write(root, expected, departure)
    console.log(`${departure.path}: ${departure.why}${checkOnly ? '' : ', mended'}`)
  }
  console.log(`${expected.length} generated files, ${wrong.length} departed from their source`)
  if (checkOnly && wrong.length > 0) {
    console.log('Run: npx -y pnpm@12.21.0 generate')
    process.exitCode = 1
  }
}
