import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../scripts/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'dueprocess-ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Run = {
  readonly report?: object
  readonly testCode: number
  readonly verify: string
  readonly verifyCode: number
}

async function count({ report, testCode, verify, verifyCode }: Run) {
  const [reportPath, logPath] = [join(folder, 'report.json'), join(folder, 'verify.log')]
  writeFileSync(reportPath, report ? JSON.stringify(report) : '')
  writeFileSync(logPath, verify)
  const parameters = ['.ci/count.mjs', reportPath, `${testCode}`, logPath, `${verifyCode}`]
  const { code, output } = await runCommand('node', parameters)
  return { code, last: output.trimEnd().split('\n').at(-1) }
}

const file = (...statuses: readonly string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

const allPassed = 'verify: 9 steps passed, 0 did not\n'

test('tests and steps that passed are added', async () => {
  const report = { testResults: [file('passed', 'passed', 'pending'), file('passed')] }
  const run = { report, testCode: 0, verify: `[9/9] docs … passed\n${allPassed}`, verifyCode: 0 }
  expect(await count(run)).toEqual({ code: 0, last: '12 passed, 0 failed' })
})

test('failed tests and steps are added, and make the run fail', async () => {
  const report = { testResults: [file('passed', 'failed'), file('failed', 'failed')] }
  const verify = 'failed: types\nverify: 7 steps passed, 2 did not\n'
  const run = { report, testCode: 1, verify, verifyCode: 1 }
  expect(await count(run)).toEqual({ code: 1, last: '8 passed, 5 failed' })
})

test('a test file that could not be loaded counts as failed', async () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }, file('passed')] }
  const run = { report, testCode: 1, verify: allPassed, verifyCode: 0 }
  expect(await count(run)).toEqual({ code: 1, last: '10 passed, 1 failed' })
})

test('commands that fail before they can report count as failed', async () => {
  const run = { testCode: 127, verify: 'no network', verifyCode: 1 }
  expect(await count(run)).toEqual({ code: 1, last: '0 passed, 2 failed' })
})

test('a command that fails with nothing failed in its report counts as failed', async () => {
  const run = {
    report: { testResults: [file('passed')] },
    testCode: 1,
    verify: allPassed,
    verifyCode: 0,
  }
  expect(await count(run)).toEqual({ code: 1, last: '10 passed, 1 failed' })
})
