export { clean } from './clean.ts'
export { widthOf } from './measure.ts'
export { type Setting, wrap } from './wrap.ts'
export { escapeXml } from './xml.ts'
