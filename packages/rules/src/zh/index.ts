import type { SpokenLanguage } from '../values/index.ts'
import { conditions } from './conditions.ts'
import { dmn } from './dmn.ts'
import { tables } from './tables.ts'
import { time } from './time.ts'

export { speak, speaking } from '../values/index.ts'

/** Chinese, as `speak` and `speaking` take it: every message of this package. */
export const chinese: SpokenLanguage = {
  tag: 'zh',
  sentences: {
    ...conditions,
    ...dmn,
    ...tables,
    ...time,
  },
}
