import { expect, test } from 'vitest'
import { runSteps, type Step } from '../scripts/verify/steps.ts'

const step = (name: string, script: string, after?: string): Step => ({
  name,
  says: `the ${name}`,
  command: ['node', '--eval', script],
  ...(after === undefined ? {} : { after }),
})

const good = step('good', "console.log('all is well')")
const bad = step('bad', "console.log('on stdout'); console.error('on stderr'); process.exit(3)")

async function run(
  steps: readonly Step[],
  ...wanted: readonly string[]
): Promise<{ code: number; printed: string }> {
  let printed = ''
  const code = await runSteps(steps, wanted, (text) => {
    printed += text
  })
  return { code, printed }
}

test('steps that pass are named, and nothing of what they say is shown', async () => {
  const { code, printed } = await run([good])
  expect(code).toBe(0)
  expect(printed).toMatch(/^\[1\/1\] the good … passed \(\d+\.\d s\)\n/)
  expect(printed).not.toContain('all is well')
  expect(printed).toContain('verify: 1 steps passed, 0 did not\n')
})

test('a step that fails shows all that it says, and the others still run', async () => {
  const { code, printed } = await run([bad, good])
  expect(code).toBe(1)
  expect(printed).toContain('FAILED with exit code 3')
  expect(printed).toContain('on stdout\non stderr\n')
  expect(printed).toContain('the good … passed')
  expect(printed).toContain('failed: bad\nverify: 1 steps passed, 1 did not\n')
})

test('a step after a failed one is told not to have run, and counts as not passed', async () => {
  const { code, printed } = await run([bad, step('late', '', 'bad'), step('later', '', 'late')])
  expect(code).toBe(1)
  expect(printed).toContain('the late … not run, since bad failed\n')
  expect(printed).toContain('not run: late, later\nverify: 0 steps passed, 3 did not\n')
})

test('a program that does not exist fails its step', async () => {
  const { code, printed } = await run([{ ...good, command: ['no-such-program-anywhere'] }])
  expect(code).toBe(1)
  expect(printed).toContain('no-such-program-anywhere')
})

test('only the steps that are asked for run', async () => {
  const { code, printed } = await run([bad, good], 'good')
  expect(code).toBe(0)
  expect(printed).not.toContain('the bad')
})

test('asking for an unknown step is answered with the known ones', async () => {
  expect(await run([bad, good], 'god')).toEqual({
    code: 2,
    printed: 'there is no step "god"; available: bad, good\n',
  })
})
