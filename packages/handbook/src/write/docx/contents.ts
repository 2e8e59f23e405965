import { ImportedXmlComponent, Paragraph, type ParagraphChild, TabStopType } from 'docx'
import type { Block } from '../../document/index.ts'
import { INNER } from './page.ts'
import { runs } from './text.ts'

/**
 * A field that Word fills with page numbers when it opens the document; other readers show the
 * headings that stand in it.
 */
export function tableOfContents(blocks: readonly Block[]): readonly Paragraph[] {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.number !== undefined ? [block] : [],
  )
  return entries.map(({ level, number, text }, index) => {
    const told = [{ text: `${number}  ` }, ...text]
    return new Paragraph({
      style: level === 2 ? 'TOC1' : 'TOC2',
      tabStops: [{ type: TabStopType.RIGHT, position: INNER, leader: 'dot' }],
      children: [
        ...(index === 0 ? [field('begin', true), instruction(), field('separate')] : []),
        ...runs(told),
        ...(index === entries.length - 1 ? [field('end')] : []),
      ],
    })
  })
}

function field(type: 'begin' | 'separate' | 'end', dirty = false): ParagraphChild {
  const update = dirty ? ' w:dirty="true"' : ''
  return imported(`<w:r><w:fldChar w:fldCharType="${type}"${update}/></w:r>`)
}

function instruction(): ParagraphChild {
  return imported(
    '<w:r><w:instrText xml:space="preserve">TOC \\o "1-2" \\h \\z</w:instrText></w:r>',
  )
}

/** Parts of the format for which the library has no words of its own. */
function imported(xml: string): ParagraphChild {
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild
}
