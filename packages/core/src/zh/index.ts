import type { SpokenLanguage } from '@dueprocess/rules'
import { chinese as rulesSentences } from '@dueprocess/rules/zh'
import { cases } from './case.ts'
import { check } from './check.ts'
import { compliance } from './compliance.ts'
import { diagnostic } from './diagnostic.ts'
import { document } from './document.ts'
import { grammar } from './grammar.ts'
import { host } from './host.ts'
import { link } from './link.ts'
import { loading } from './loading.ts'
import { migration } from './migration.ts'
import { nouns } from './nouns.ts'
import { overlay } from './overlay.ts'
import { procedure } from './procedure.ts'
import { trail } from './trail.ts'
import { typed } from './typed.ts'

export { speak, speaking } from '@dueprocess/rules'

/** Chinese, as `speak` and `speaking` take it: every message of this package and of those that it rests on. */
export const chinese: SpokenLanguage = {
  tag: 'zh',
  sentences: {
    ...rulesSentences.sentences,
    ...cases,
    ...check,
    ...compliance,
    ...diagnostic,
    ...document,
    ...grammar,
    ...host,
    ...link,
    ...loading,
    ...migration,
    ...nouns,
    ...overlay,
    ...procedure,
    ...trail,
    ...typed,
  },
}
