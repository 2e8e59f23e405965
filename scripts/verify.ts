/**
 * Everything that must hold before a change lands, as CI runs it: `verify` runs all steps, also
 * after one has failed, `verify types docs` only those. Ends with code 1 if a step failed.
 */
import { runSteps, type Step } from './verify/steps.ts'

const script = (name: string, ...parameters: string[]): Step['command'] => [
  'node',
  '--conditions=dueprocess-source',
  `scripts/${name}.ts`,
  ...parameters,
]

/** The steps, the quick ones first. */
const steps: readonly Step[] = [
  {
    name: 'format',
    says: 'format and lint',
    command: ['biome', 'ci', '--error-on-warnings', '--colors=off'],
  },
  { name: 'invariants', says: 'invariants of the code', command: script('check-invariants') },
  { name: 'types', says: 'types', command: script('check-types') },
  { name: 'generated', says: 'generated files', command: script('generate', '--check') },
  {
    name: 'unused',
    says: 'unused files, exports and dependencies',
    command: ['knip', '--no-config-hints'],
  },
  {
    name: 'tests',
    says: 'tests with coverage',
    command: ['vitest', 'run', '--coverage'],
    // Counting lines makes these many times slower, and the hundredth thousand covers no further one:
    // `test` runs them in full.
    env: { RANDOM_STEPS: '10000', DAMAGED_TEXTS: '300', PROPERTY_SHARE: '0.2' },
  },
  { name: 'build', says: 'build', command: script('build') },
  { name: 'packages', says: 'packed packages', command: script('check-packages'), after: 'build' },
  { name: 'docs', says: 'documentation', command: script('check-docs') },
]

process.exitCode = await runSteps(steps, process.argv.slice(2), (text) =>
  process.stdout.write(text),
)
