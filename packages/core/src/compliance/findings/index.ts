import { conditionNotMet } from './condition-not-met.ts'
import { formInvalid } from './form-invalid.ts'
import { formMissing } from './form-missing.ts'
import type { Rule } from './inspection.ts'
import { notInForce } from './not-in-force.ts'
import { notSamePerson } from './not-same-person.ts'
import { samePersonTwice } from './same-person-twice.ts'
import { stepOutOfOrder } from './step-out-of-order.ts'
import { stepTooOften } from './step-too-often.ts'
import { wrongRole } from './wrong-role.ts'

/** What is judged by the facts as they were before a step. */
export const beforeForm: readonly Rule[] = [wrongRole, conditionNotMet]

/** What is judged once the form of a step is recorded: rules may make exceptions for what it says. */
export const afterForm: readonly Rule[] = [
  formMissing,
  formInvalid,
  notInForce,
  samePersonTwice,
  notSamePerson,
  stepOutOfOrder,
  stepTooOften,
]
