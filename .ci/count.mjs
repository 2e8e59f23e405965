// Counts what the two commands of .ci/run report, and ends with code 1 if anything failed. It runs on
// the Node of the machine, since it must also count when nothing could be installed.
import { readFileSync } from 'node:fs'

const [reportPath, testCode, logPath, verifyCode] = process.argv.slice(2)

const tests = countTests(readFileSync(reportPath, 'utf8'), Number(testCode))
const steps = countSteps(readFileSync(logPath, 'utf8'), Number(verifyCode))
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`)
console.log(`steps of verify: ${steps.passed} passed, ${steps.failed} failed`)

const passed = tests.passed + steps.passed
const failed = tests.failed + steps.failed
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

/** A file that could not be loaded has no tests, and counts as one that failed. */
function countTests(text, code) {
  const report = text === '' ? { testResults: [] } : JSON.parse(text)
  const files = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const count = (status) =>
    report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter((test) => test.status === status).length
  const failed = count('failed') + files.length
  return atLeastOneFailure({ passed: count('passed'), failed, skipped: count('skipped') }, code)
}

function countSteps(text, code) {
  const found = /^verify: (\d+) steps passed, (\d+) did not$/m.exec(text)
  const counts = { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0) }
  return atLeastOneFailure(counts, code)
}

/** A command that failed without a failure to count has failed all the same. */
function atLeastOneFailure(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
