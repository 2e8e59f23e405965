#!/usr/bin/env node
import { oldNode } from './old-node.ts'
import { processIo } from './process-io.ts'
import { run } from './run.ts'

const problem = oldNode(process.versions.node)
if (problem === undefined) {
  const code = await run(process.argv.slice(2), processIo())
  // A stream that failed has already decided.
  process.exitCode ??= code
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 2
}
