export { clean } from './clean.ts'
export { hasHan, widthOf } from './measure.ts'
export { type Setting, wrap } from './wrap.ts'
export { escapeXml } from './xml.ts'
