#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { usesColours } from './colours.ts'
import type { Output } from './io.ts'
import { run } from './run.ts'

function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no mishap.
    if (error.code === 'EPIPE') return
    process.exitCode = 2
    if (stream !== process.stderr) {
      process.stderr.write(`dueprocess: the output cannot be written (${error.code})\n`)
    }
  })
  return {
    write: (text) => void stream.write(text),
    colours: usesColours(process.env, stream.isTTY === true),
  }
}

const code = await run(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readFile: (path) => createReadStream(path),
  readInput: () => process.stdin,
  listFolder: (path) => readdir(path),
})
// A stream that failed has already decided.
process.exitCode ??= code
