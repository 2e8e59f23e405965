import type { Sentences } from '@dueprocess/rules'

/** Words that come as data: kinds of elements, and the rules of the schema. */
export const nouns: Sentences = {
  mapping: '对照文件',
  column: '列',
  columns: '列',
  'step name': '步骤名称',
  zone: '时区',
  log: '日志',
  reading: '读取方式',
  'column with values': '带取值的列',
  meaning: '含义',
  'meaning by what was before': '依先前情形而定的含义',
  'a form and a field of it, or a decision': '表单及其字段，或决策',
  'a step of the procedure, or one that the language adds, such as `set.customer`':
    '程序的步骤，或语言自带的步骤，例如 `set.customer`',
}
