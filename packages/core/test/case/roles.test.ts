import { describe, expect, it } from 'vitest'
import { actor, boss, clerk, guard, opened, reasons, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles:
  clerk: {}
  guard: {}
  boss: {}
  reporter: {of: case}
  handler: {of: case, from: [guard, boss]}
  team: {of: case}
forms:
  naming: {leader: actor, helpers?: {list: actor}}
open: {tell: {by: [clerk, guard], assign: {reporter: self}, to: handling}}
stages:
  handling:
    steps:
      queue: {by: clerk, assign: {handler: guard}}
      raise: {by: clerk, assign: {handler: boss}}
      accept: {by: handler, assign: {handler: self}}
      name-team: {by: clerk, form: naming, assign: {team: [naming.leader, naming.helpers]}}
      work: {by: handler}
      help: {by: team}
      ask: {by: [reporter, boss]}
      close: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  response:
    within: 1 hour
    after: first queue
    until: accept
    escalate: [{at: 100%, assign: {handler: boss}, notify: handler}]
`)

const may = (run: ReturnType<typeof opened>, step: string, by: Parameters<typeof take>[3]) => {
  return reasons(run, step, 'Mon 09:00', by).map(({ code }) => code)
}

describe('roles of the host', () => {
  it('are held by the word of the host, one of several is enough', () => {
    const run = opened(procedure, { by: guard })
    take(run, 'ask', 'Mon 08:10', { by: boss })
    expect(may(run, 'queue', { by: guard })).toEqual(['role-missing'])
    take(run, 'queue', 'Mon 09:00', { by: actor('dan', 'porter', 'clerk') })
  })

  it('that nobody declared help nobody', () => {
    const run = opened(procedure)
    expect(
      may(run, 'queue', { by: actor('eve', 'constructor', '__proto__', 'Clerk', '') }),
    ).toEqual(['role-missing'])
  })
})

describe('roles of the case', () => {
  it('are not held by the word of the host', () => {
    const run = opened(procedure)
    expect(may(run, 'ask', { by: actor('eve', 'reporter') })).toEqual(['role-missing'])
    expect(may(run, 'work', { by: actor('eve', 'handler') })).toEqual(['role-missing'])
  })

  it('follow the person who was named, whatever roles that person brings later', () => {
    const run = opened(procedure)
    take(run, 'ask', 'Mon 08:10', { by: actor(clerk.id) })
  })

  it('may be the queue of a role: whoever holds it', () => {
    const run = opened(procedure)
    take(run, 'queue', 'Mon 08:10')
    expect(run.case.assigned.handler).toEqual({ kind: 'queue', role: 'guard' })
    take(run, 'work', 'Mon 08:20', { by: guard })
    expect(may(run, 'work', { by: boss })).toEqual(['role-missing'])
  })

  it('go from the queue to the one who accepts, and then to nobody else of the queue', () => {
    const run = opened(procedure)
    take(run, 'queue', 'Mon 08:10')
    take(run, 'accept', 'Mon 08:20', { by: guard })
    expect(may(run, 'work', { by: actor('dan', 'guard') })).toEqual(['role-missing'])
    take(run, 'work', 'Mon 09:00', { by: guard })
  })

  it('go to the persons whom fields name, each once', () => {
    const run = opened(procedure)
    const data = { leader: 'dan', helpers: ['eve', 'dan', 'fay'] }
    const { entries } = take(run, 'name-team', 'Mon 08:10', { data })
    expect(run.case.assigned.team).toEqual({ kind: 'actors', actors: ['dan', 'eve', 'fay'] })
    expect(entries[0]?.changes.assigned).toEqual({ team: ['dan', 'eve', 'fay'] })
    take(run, 'help', 'Mon 08:20', { by: actor('fay') })
    expect(may(run, 'help', { by: clerk })).toEqual(['role-missing'])
  })

  it('are replaced as a whole by the next assignment', () => {
    const run = opened(procedure)
    take(run, 'name-team', 'Mon 08:10', { data: { leader: 'dan', helpers: ['eve'] } })
    take(run, 'name-team', 'Mon 08:20', { data: { leader: 'fay', helpers: [] } })
    expect(may(run, 'help', { by: actor('eve') })).toEqual(['role-missing'])
    take(run, 'help', 'Mon 09:00', { by: actor('fay') })
  })

  it('pass on by an escalation, and whom it tells is who holds the role then', () => {
    const run = opened(procedure)
    take(run, 'queue', 'Mon 08:10')
    const { effects } = wake(run, 'Mon 10:00')
    expect(run.case.assigned.handler).toEqual({ kind: 'queue', role: 'boss' })
    expect(effects).toMatchObject([{ kind: 'notify', role: 'handler' }])
    take(run, 'accept', 'Mon 11:00', { by: boss })
  })

  it('tell the holders by name where persons hold them', () => {
    const told = procedureOf(`
roles: {clerk: {}, reporter: {of: case}}
open: {tell: {by: clerk, assign: {reporter: self}, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, notify: [reporter, clerk], to: closed}}}
  closed: {final: true}
`)
    const run = opened(told)
    expect(take(run, 'close', 'Mon 09:00', { by: actor('dan', 'clerk') }).effects).toEqual([
      {
        id: 'case-1/2/1',
        kind: 'notify',
        role: 'reporter',
        actors: ['ann'],
        about: { step: 'close' },
      },
      { id: 'case-1/2/2', kind: 'notify', role: 'clerk', about: { step: 'close' } },
    ])
  })

  it('may be the queue of each other, and then follow whoever holds it', () => {
    const chained = procedureOf(`
roles: {clerk: {}, owner: {of: case}, deputy: {of: case, from: [owner]}}
open: {tell: {by: clerk, assign: {deputy: owner}, to: handling}}
stages:
  handling:
    steps:
      own: {by: clerk, assign: {owner: self}}
      swap: {by: clerk, assign: {owner: deputy}}
      stand-in: {by: deputy}
      close: {by: clerk, to: closed}
  closed: {final: true}
`)
    const run = opened(chained)
    const eve = actor('eve', 'owner', 'deputy')
    expect(may(run, 'stand-in', { by: eve })).toEqual(['role-missing'])
    take(run, 'own', 'Mon 08:10', { by: clerk })
    expect(may(run, 'stand-in', { by: eve })).toEqual(['role-missing'])
    take(run, 'stand-in', 'Mon 08:20', { by: actor(clerk.id) })
    take(run, 'swap', 'Mon 08:30')
    expect(may(run, 'stand-in', { by: clerk })).toEqual(['role-missing'])
  })
})
