// In twentieths of a point: A4 with margins of 2 cm.
/** The page, in twentieths of a point. */
export const PAGE: { readonly width: number; readonly height: number; readonly margin: number } = {
  width: 11_906,
  height: 16_838,
  margin: 1134,
}

/** What stands between the margins. */
export const INNER: number = PAGE.width - 2 * PAGE.margin

/** Colours, as Word writes them. */
export const SOFT = '4A5563'
export const LINE = 'C3CAD4'
export const GROUND = 'F4F6F9'
export const MARK = '00528F'
