import { type Deadline, type Procedure, type Texts, textIn, valuesOf } from '@dueprocess/core'
import { openZone, type Zone } from '@dueprocess/rules'

/** What things of a procedure are called on the screen. */
export interface Titles {
  readonly step: (id: string) => string
  readonly stage: (path: string) => string
  readonly role: (id: string) => string
  readonly deadline: (id: string) => string
  readonly decision: (id: string) => string
  readonly hold: (id: string) => string
  readonly field: (form: string, field: string) => string
  /** A value as people read it: words of scales by their labels. */
  readonly value: (scale: string | undefined, value: unknown) => string
}

export function titlesOf(procedure: Procedure, languages: readonly string[]): Titles {
  const text = (found: { readonly title: Texts } | undefined, id: string): string =>
    textIn(found?.title ?? {}, languages, id)
  const { steps, stages, roles, decisions, holds } = procedure
  return {
    step: (id) => text(steps.get(id), id),
    stage: (path) => text(stages.get(path), path),
    role: (id) => text(roles.get(id), id),
    deadline: (id) => {
      const [name = id, run] = id.split('#')
      const title = text(deadlineOf(procedure, name), name)
      return run === undefined ? title : `${title} ${run}`
    },
    decision: (id) => text(decisions.get(id), id),
    hold: (id) => text(holds.get(id), id),
    field: (form, field) => {
      const found = procedure.forms.get(form) ?? procedure.steps.get(form)?.form?.form
      return text(found?.fields.get(field), field)
    },
    value: (scale, value) => {
      if (typeof value !== 'string') return JSON.stringify(value)
      const label = procedure.scales.get(scale ?? '')?.labels.get(value)
      return label ? textIn(label, languages, value) : value
    },
  }
}

export function deadlineOf({ deadlines }: Procedure, id: string): Deadline | undefined {
  return deadlines.find((deadline) => deadline.id === id)
}

/** Every role that may take a step. */
export function rolesOf(procedure: Procedure, step: string): readonly string[] {
  const found = procedure.steps.get(step)
  return found ? valuesOf(found.by).flat() : []
}

/** The wall clock by which a procedure is played: that of its first calendar, or of the machine. */
export function zoneOf({ calendars }: Procedure, ofMachine: string): Zone {
  const [first] = [...calendars.values()].filter(({ id }) => id !== 'always')
  return first?.zone ?? openZone(ofMachine) ?? (openZone('UTC') as Zone)
}
