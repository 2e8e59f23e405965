import type { Picture } from './svg.ts'

/**
 * A picture that is higher than a page as several that are not: each shows a part of it, from one
 * gap between boxes to another. `draw` draws it again with ids of its own, because all stand in one
 * document.
 */
export async function slicesOf(
  picture: Picture,
  most: number,
  draw: (part: number) => Promise<Picture>,
): Promise<readonly Picture[]> {
  // A little too high is better a little smaller.
  if (picture.height <= most * 1.2) return [picture]
  const slices: Picture[] = []
  for (let from = 0; from < picture.height; ) {
    const last = picture.height - from <= most
    const cut = picture.cuts.findLast((at) => at > from + most / 3 && at <= from + most)
    const to = last ? picture.height : (cut ?? from + most)
    const { svg, width } = await draw(slices.length + 1)
    const height = to - from
    slices.push({ svg: sliced(svg, width, from, height), width, height, cuts: [] })
    from = to
  }
  return slices
}

function sliced(svg: string, width: number, from: number, height: number): string {
  return svg.replace(
    / width="\d+" height="\d+" viewBox="[^"]*"/,
    ` width="${width}" height="${height}" viewBox="0 ${from} ${width} ${height}"`,
  )
}
