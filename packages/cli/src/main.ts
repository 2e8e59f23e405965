#!/usr/bin/env node
import { processIo } from './process-io.ts'
import { run } from './run.ts'

const code = await run(process.argv.slice(2), processIo())
// A stream that failed has already decided.
process.exitCode ??= code
