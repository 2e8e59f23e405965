import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { personAt } from '../src/process-io.ts'

/** Somebody at a terminal that tells what is shown. */
function terminal() {
  const input = new PassThrough()
  const output = new PassThrough()
  const shown: string[] = []
  output.on('data', (piece) => shown.push(String(piece)))
  return { input, person: personAt(input, output), shown }
}

describe('somebody who is asked', () => {
  test('may have pasted several answers at once', async () => {
    const { input, person, shown } = terminal()
    input.write('Complaint\nStaff\n\n')
    expect(await person.ask('What? ')).toBe('Complaint')
    expect(await person.ask('Who? ')).toBe('Staff')
    expect(await person.ask('How? ')).toBe('')
    expect(shown.join('')).toContain('Who? Staff\n')
  })

  test('is asked anew where nothing was typed ahead', async () => {
    const { input, person } = terminal()
    const first = person.ask('What? ')
    input.write('Complaint\n')
    expect(await first).toBe('Complaint')
    const second = person.ask('Who? ')
    input.write('Staff\n')
    expect(await second).toBe('Staff')
  })

  test('may go away', async () => {
    const { input, person } = terminal()
    input.end()
    expect(await person.ask('What? ')).toBeUndefined()
  })
})
