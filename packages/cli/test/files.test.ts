import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { processIo } from '../src/process-io.ts'
import { fiveMistakes, lostBadge } from './lost-badge.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dueprocess-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file that is written', () => {
  const { writeFile } = processIo()

  test('comes with its folder, and leaves nothing else behind', async () => {
    const file = join(folder, 'new', 'deep', 'a.txt')
    await writeFile(file, 'text', { replace: false })
    expect(readFileSync(file, 'utf8')).toBe('text')
    expect(readdirSync(join(folder, 'new', 'deep'))).toEqual(['a.txt'])
  })

  test('does not take the place of another one unless it may', async () => {
    const file = join(folder, 'b.txt')
    writeFileSync(file, 'old')
    await expect(writeFile(file, 'new', { replace: false })).rejects.toMatchObject({
      code: 'EEXIST',
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
    await writeFile(file, Buffer.from('new'), { replace: true })
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder).filter((name) => name.startsWith('.b'))).toEqual([])
  })

  test('does not take the place of a folder', async () => {
    await expect(writeFile(folder, 'x', { replace: true })).rejects.toMatchObject({
      code: 'EISDIR',
    })
    expect(statSync(folder).isDirectory()).toBe(true)
  })
})

test('check --watch checks a file again that an editor has put in its place, and ends quietly', async () => {
  const file = join(folder, 'watched.yaml')
  writeFileSync(file, fiveMistakes)
  const main = join(import.meta.dirname, '../src/main.ts')
  const watching = spawn(
    process.execPath,
    ['--conditions=dueprocess-source', main, 'check', '--watch', file],
    { env: { PATH: process.env.PATH ?? '' } },
  )
  const told = { text: '' }
  watching.stdout.on('data', (data) => {
    told.text += data
  })
  watching.stderr.on('data', (data) => {
    told.text += data
  })
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(told.text)) await new Promise((done) => setTimeout(done, 20))
  }
  try {
    await until(/5 errors[\s\S]*Watching/)
    // Watching begins behind the line that says so.
    await new Promise((done) => setTimeout(done, 300))
    await processIo().writeFile(file, lostBadge, { replace: true })
    await until(/no problems/)
    const ended = new Promise((done) => watching.on('exit', (_, signal) => done(signal)))
    watching.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(told.text).not.toContain('Error')
  } finally {
    watching.kill('SIGKILL')
  }
})
