/** What a step does that the language offers by itself, beside the steps that a document writes. */
export type Act =
  | { readonly kind: 'set-hold'; readonly hold: string }
  | { readonly kind: 'release-hold'; readonly hold: string }
  /** A person's value in the place of what a table decides. */
  | { readonly kind: 'override'; readonly decision: string }
  /** The end of that: the table decides again. */
  | { readonly kind: 'withdraw'; readonly decision: string }
  /** A case that was opened from this one has ended. */
  | { readonly kind: 'linked'; readonly link: string }
