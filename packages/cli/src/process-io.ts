import { constants, createReadStream, promises, watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { usesColours } from './colours.ts'
import type { Io, Output, Person } from './io.ts'

/** The process as a command sees it. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true
  return {
    stdout: output(stdout),
    stderr: output(stderr),
    readFile: (path) => createReadStream(path),
    readInput: () => stdin,
    listFolder: (path) => promises.readdir(path),
    writeFile: writeWhole,
    watchFiles,
    ...(isTerminal ? { person: personAt(stdin, stdout) } : {}),
    environment: env,
    now: () => Date.now(),
    get zone() {
      return new Intl.DateTimeFormat().resolvedOptions().timeZone
    },
  }
}

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
    terminal: stream.isTTY === true,
  }
}

/** Into a file beside it, which then takes its name: who reads it sees the old one or the new one. */
const writeWhole: Io['writeFile'] = async (path, content, { replace }) => {
  const { copyFile, mkdir, rename, rm, stat, writeFile: write } = promises
  const { randomUUID } = await import('node:crypto')
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  if ((await stat(path).catch(() => undefined))?.isDirectory()) throw systemError('EISDIR')
  const beside = join(folder, `.${basename(path)}.${randomUUID()}`)
  try {
    await write(beside, content)
    await (replace ? rename(beside, path) : copyFile(beside, path, constants.COPYFILE_EXCL))
  } finally {
    await rm(beside, { force: true })
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

// An editor that saves a file touches it several times.
const QUIET = 50

/** Folders are watched, since many editors put a new file in the place of the old one. */
async function* watchFiles(paths: readonly string[]): AsyncIterable<unknown> {
  const files = new Set(paths.map((path) => resolve(path)))
  let wake = (): void => {}
  let changed = false
  const watchers = [...new Set([...files].map((file) => dirname(file)))].map((folder) =>
    watch(folder, (_, name) => {
      if (name !== null && !files.has(join(folder, name))) return
      changed = true
      wake()
    }),
  )
  try {
    for (;;) {
      if (!changed) await new Promise<void>((done) => (wake = done))
      await new Promise((done) => setTimeout(done, QUIET))
      changed = false
      yield undefined
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

/**
 * The interface is open for one question at a time: a program that asks no more can end. Lines that
 * were typed or pasted ahead answer the questions that follow.
 */
export function personAt(input: NodeJS.ReadableStream, out: NodeJS.WritableStream): Person {
  const history: string[] = []
  const ahead: string[] = []
  return {
    ask: async (question, answers = []) => {
      const known = ahead.shift()
      if (known !== undefined) {
        out.write(`${question}${known}\n`)
        return known
      }
      const { createInterface } = await import('node:readline')
      return await new Promise((done) => {
        const lines = createInterface({
          input,
          output: out,
          history: [...history],
          completer: (line: string) => complete(line, answers),
        })
        let answered = false
        lines.on('close', () => {
          if (answered) return
          out.write('\n')
          done(undefined)
        })
        lines.question(question, (answer) => {
          answered = true
          if (answer.trim() !== '') history.unshift(answer)
          lines.on('line', (line) => ahead.push(line))
          // What came with the answer in one piece is read before.
          setImmediate(() => {
            lines.close()
            done(answer)
          })
        })
      })
    },
  }
}

/** The answers that begin with the last word of what is typed. */
function complete(line: string, answers: readonly string[]): [string[], string] {
  const word = /\S*$/.exec(line)?.[0] ?? ''
  return [answers.filter((one) => one.startsWith(word)), word]
}
