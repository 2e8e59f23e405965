import { chinese as coreSentences } from '@dueprocess/core/zh'
import type { SpokenLanguage } from '@dueprocess/rules'
import { mapping } from './mapping.ts'
import { nouns } from './nouns.ts'
import { read } from './read.ts'

/** Chinese, as `speak` and `speaking` take it: every message of this package and of those that it rests on. */
export const chinese: SpokenLanguage = {
  tag: 'zh',
  sentences: {
    ...coreSentences.sentences,
    ...mapping,
    ...nouns,
    ...read,
  },
}
