import { chinese as coreSentences } from '@dueprocess/core/zh'
import type { SpokenLanguage } from '@dueprocess/rules'
import { capture } from './capture.ts'
import { coverage } from './coverage.ts'
import { files } from './files.ts'
import { grammar } from './grammar.ts'
import { link } from './link.ts'
import { mutate } from './mutate.ts'
import { nouns } from './nouns.ts'
import { report } from './report.ts'
import { run } from './run.ts'

/** Chinese, as `speak` and `speaking` take it: every message of this package and of those that it rests on. */
export const chinese: SpokenLanguage = {
  tag: 'zh',
  sentences: {
    ...coreSentences.sentences,
    ...capture,
    ...coverage,
    ...files,
    ...grammar,
    ...link,
    ...mutate,
    ...nouns,
    ...report,
    ...run,
  },
}
