import {
  AlignmentType,
  Document as DocxDocument,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, Document } from '../../document/index.ts'
import { clean, escapeXml } from '../../text/index.ts'
import { tableOfContents } from './contents.ts'
import { figureOf, type Pictures, type Rasterise, rasterised } from './figure.ts'
import { bulletsConfig, listOf, orderedConfigs } from './list.ts'
import { INNER, PAGE, SOFT } from './page.ts'
import { fontsOf, headingStyle, languagesOf, tags } from './style.ts'
import { tableOf } from './table.ts'
import { run, runs } from './text.ts'
import { withoutTime } from './without-time.ts'

/** A document as DOCX. The same document gives the same bytes. */
export async function writeDocx(document: Document, rasterise?: Rasterise): Promise<Uint8Array> {
  const pictures = await rasterised(document.blocks, rasterise)
  const [head, facts, ...rest] = document.blocks
  const children: FileChild[] = [
    ...[head, facts].flatMap((block) => (block ? write(block, pictures) : [])),
    new Paragraph({ style: 'Contents', children: [run({ text: document.contents })] }),
    ...tableOfContents(document.blocks),
    ...rest.flatMap((block) => write(block, pictures)),
  ]
  const font = fontsOf(document.language)
  const docx = new DocxDocument({
    title: clean(document.title),
    subject: clean(document.mark),
    creator: 'Due Process',
    lastModifiedBy: 'Due Process',
    features: { updateFields: true },
    styles: {
      default: {
        document: {
          run: { font, size: 20, language: languagesOf(document.language) },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        title: {
          run: { font, size: 36, bold: true, color: '1B2430' },
          paragraph: { spacing: { after: 240 } },
        },
        heading1: headingStyle(font, 28, 360),
        heading2: headingStyle(font, 23, 240),
      },
      paragraphStyles: [
        {
          id: 'Contents',
          name: 'Contents',
          basedOn: 'Normal',
          run: { bold: true, size: 24 },
          paragraph: { keepNext: true, spacing: { before: 300 } },
        },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: 17 },
          paragraph: { spacing: { after: 40, line: 252 } },
        },
        {
          id: 'Figure',
          name: 'Figure',
          basedOn: 'Normal',
          paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
        },
        {
          id: 'Caption',
          name: 'Caption',
          basedOn: 'Normal',
          run: { size: 18, color: SOFT },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 16, color: SOFT } },
      ],
    },
    numbering: { config: [bulletsConfig(), ...orderedConfigs(document.blocks)] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        headers: {
          default: new Header({ children: [running([document.title], [document.mark])] }),
        },
        footers: {
          default: new Footer({ children: [running([document.mark], pageOf(document))] }),
        },
        children,
      },
    ],
  })
  const time = { path: 'docProps/core.xml', data: coreProperties(document) }
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(docx, undefined, [time])))
}

function write(block: Block, pictures: Pictures): readonly FileChild[] {
  if (block.kind === 'heading') return [headingOf(block)]
  if (block.kind === 'paragraph') return [new Paragraph({ children: runs(block.text) })]
  if (block.kind === 'list') return listOf(block)
  if (block.kind === 'figure') return figureOf(block, pictures)
  return [tableOf(block), new Paragraph({ spacing: { after: 120 }, children: [] })]
}

function headingOf({ level, number, text }: Extract<Block, { kind: 'heading' }>): Paragraph {
  const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 }
  const marked = number === undefined ? text : [{ text: `${number}  ` }, ...text]
  return new Paragraph({ heading: levels[level], keepNext: true, children: runs(marked) })
}

type Running = readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[]

/** A line with something at its left and something at its right end. */
function running(left: Running, right: Running): Paragraph {
  const part = (children: Running): TextRun =>
    new TextRun({ children: children.map((child) => clean(child)) as string[] })
  return new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: INNER }],
    children: [part(left), new TextRun({ children: [new Tab()] }), part(right)],
  })
}

/** `Page 3 of 12`, with the numbers as fields. */
function pageOf({ page }: Document): Running {
  const [before = '', between = '', after = ''] = page('\u0000', '\u0000').split('\u0000')
  return [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
}

/** The properties of the file, without the instants that the library would take from a clock. */
function coreProperties({ title, mark, language }: Document): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(mark)}</dc:subject><dc:creator>Due Process</dc:creator>`,
    `<dc:language>${escapeXml(tags[language] ?? language)}</dc:language></cp:coreProperties>`,
  ].join('')
}
