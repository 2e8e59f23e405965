import type { Rasterise } from '@dueprocess/handbook'

// Dots for each pixel, so that letters are sharp on paper.
const ZOOM = 2

/**
 * Draws SVG as PNG with the fonts of the machine; undefined where the package that does so is not
 * installed beside the command, or not made for this machine.
 */
export async function findRasteriser(): Promise<Rasterise | undefined> {
  const module = await import('@resvg/resvg-js').catch(() => undefined)
  if (module === undefined) return undefined
  const options = { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: true } } as const
  return async (svg) => (await module.renderAsync(svg, options)).asPng()
}
