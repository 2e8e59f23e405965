import { describe, expect, it } from 'vitest'
import { inRounds } from '../../src/host/in-rounds.ts'
import { queueByKey } from '../../src/host/in-turn.ts'

describe('work with one key', () => {
  it('begins when the work before it has ended, in the order of asking', async () => {
    const [inTurn, log, work] = [queueByKey(), [] as string[], gates()]
    const run = (name: string) =>
      inTurn('key', async () => {
        log.push(`${name} begins`)
        await work.passed(name)
        log.push(`${name} ends`)
        return name
      })
    const first = run('a')
    const second = run('b')
    work.open('a')
    expect(await first).toBe('a')
    // The queue is not empty: whoever comes now waits for b, too.
    const third = run('c')
    work.open('c')
    await Promise.resolve()
    work.open('b')
    expect(await Promise.all([second, third])).toEqual(['b', 'c'])
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('is not held up by work that failed, which only its own asker hears of', async () => {
    const inTurn = queueByKey()
    const failing = inTurn('key', () => Promise.reject(new Error('torn')))
    const following = inTurn('key', async () => 'done')
    await expect(failing).rejects.toThrow('torn')
    expect(await following).toBe('done')
  })

  it('does not wait for work with another', async () => {
    const [inTurn, work] = [queueByKey(), gates()]
    const stuck = inTurn('a', () => work.passed('a'))
    expect(await inTurn('b', async () => 'done')).toBe('done')
    expect(await inTurn('constructor', async () => 'done')).toBe('done')
    work.open('a')
    await stuck
  })
})

describe('rounds', () => {
  it('never run at once, and calls during one share the next', async () => {
    const work = gates()
    let [begun, running, most] = [0, 0, 0]
    const round = inRounds(async () => {
      const number = ++begun
      most = Math.max(most, ++running)
      await work.passed(`${number}`)
      running--
      return number
    })
    const first = round()
    await Promise.resolve()
    const meanwhile = [round(), round(), round()]
    work.open('1')
    work.open('2')
    expect(await first).toBe(1)
    expect(await Promise.all(meanwhile)).toEqual([2, 2, 2])
    work.open('3')
    expect(await round()).toBe(3)
    expect(most).toBe(1)
  })

  it('begin anew after one that failed', async () => {
    let count = 0
    const round = inRounds(async () => {
      if (++count === 1) throw new Error('torn')
      return count
    })
    const first = round()
    await Promise.resolve()
    const second = round()
    await expect(first).rejects.toThrow('torn')
    expect(await second).toBe(2)
    expect(await round()).toBe(3)
  })
})

/** Gates that a test opens by name, before or after somebody waits there. */
function gates() {
  const waiting = new Map<string, PromiseWithResolvers<void>>()
  const gate = (name: string) => {
    const found = waiting.get(name) ?? Promise.withResolvers<void>()
    waiting.set(name, found)
    return found
  }
  return {
    passed: (name: string) => gate(name).promise,
    open: (name: string) => gate(name).resolve(),
  }
}
