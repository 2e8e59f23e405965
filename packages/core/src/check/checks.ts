import { branchGap } from './branch-gap.ts'
import { calendarEndsEarly } from './calendar-ends-early.ts'
import { cellOutsideDomain } from './cell-outside-domain.ts'
import { clockLoop } from './clock-loop.ts'
import { deadEndStage } from './dead-end-stage.ts'
import { deadlineLongerThanParent } from './deadline-longer-than-parent.ts'
import { deadlineNeverMet } from './deadline-never-met.ts'
import { deadlineNeverStarts } from './deadline-never-starts.ts'
import { deadlineStartsAfterEnd } from './deadline-starts-after-end.ts'
import { deadlineWithoutEscalation } from './deadline-without-escalation.ts'
import { deadlineWithoutUntil } from './deadline-without-until.ts'
import type { Check } from './defect.ts'
import { duplicateRow } from './duplicate-row.ts'
import { endlessTrack } from './endless-track.ts'
import { escalationToStranger } from './escalation-to-stranger.ts'
import { factBeforeSet } from './fact-before-set.ts'
import { holdWithoutReturn } from './hold-without-return.ts'
import { impossibleSeparation } from './impossible-separation.ts'
import { maskedBranch } from './masked-branch.ts'
import { maskedRow } from './masked-row.ts'
import { missingClause } from './missing-clause.ts'
import { missingText } from './missing-text.ts'
import { missingValue } from './missing-value.ts'
import { noOpening } from './no-opening.ts'
import { overlappingBranches } from './overlapping-branches.ts'
import { requiredStepBlocked } from './required-step-blocked.ts'
import { similarNames } from './similar-names.ts'
import { stuckPlace } from './stuck-place.ts'
import { tableGap } from './table-gap.ts'
import { tableOverlap } from './table-overlap.ts'
import { unassignedRole } from './unassigned-role.ts'
import { uncitedSource } from './uncited-source.ts'
import { unknownClause } from './unknown-clause.ts'
import { unknownLanguage } from './unknown-language.ts'
import { unreachableOutput } from './unreachable-output.ts'
import { unreachableStage } from './unreachable-stage.ts'
import { untakeableStep } from './untakeable-step.ts'
import { unusedField } from './unused-field.ts'
import { workingTimeWithoutCalendar } from './working-time-without-calendar.ts'

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  noOpening,
  unreachableStage,
  deadEndStage,
  clockLoop,
  stuckPlace,
  requiredStepBlocked,
  endlessTrack,
  holdWithoutReturn,
  untakeableStep,
  unassignedRole,
  impossibleSeparation,
  factBeforeSet,
  branchGap,
  maskedBranch,
  overlappingBranches,
  deadlineNeverStarts,
  deadlineNeverMet,
  deadlineStartsAfterEnd,
  deadlineLongerThanParent,
  calendarEndsEarly,
  workingTimeWithoutCalendar,
  deadlineWithoutUntil,
  deadlineWithoutEscalation,
  escalationToStranger,
  missingValue,
  tableGap,
  tableOverlap,
  maskedRow,
  duplicateRow,
  unreachableOutput,
  cellOutsideDomain,
  similarNames,
  unknownClause,
  uncitedSource,
  missingClause,
  missingText,
  unknownLanguage,
  unusedField,
]
