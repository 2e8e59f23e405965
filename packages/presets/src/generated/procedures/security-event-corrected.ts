// Generated from packages/presets/procedures/security-event-corrected.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/security-event-corrected.yaml. */
export const securityEventCorrected: string = `# The information security procedure for a house that has settled its doubt: of the two limits within
# which an event is reported, the shorter one belongs to the major event. Nothing else is different.
dueprocess: 1
procedure: security-event-corrected
version: 1.0.0
title: {en: 'Information security weaknesses, events and incidents, reporting limits corrected', zh: 信息安全事件管理程序（报告时限更正）}
extends: security-event@1.0.0

change:
  deadline.report:
    within: {of: grade, ordinary: 24 hours, major: 4 hours}
    clause:
      - ref: ISC-4.2.1a
        reading: >-
          As written, the 4 hours are those of any event. Here they are those of a major one, and an
          ordinary one has 24. They run, as written, from when the event happened.
      - ref: ISC-4.2.1b
        reading: >-
          As written, a major event has 24 hours, longer than one that matters less. The two limits are
          taken for swapped. While the grade is not known, the 4 hours count.
`
