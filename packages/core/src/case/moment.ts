/** What happened at one entry, as far as clocks and conditions ask. */
export interface Moment {
  readonly at: number
  /** The step that was taken. */
  readonly step?: string
  /** Paths of the stages that were entered. */
  readonly entered: ReadonlySet<string>
  /** Names of the remembered conditions that became true. */
  readonly becameTrue: ReadonlySet<string>
}
