import { speak } from '@dueprocess/core/zh'
import { chinese as ofLogs } from '@dueprocess/logs/zh'
import { chinese as ofTesting } from '@dueprocess/testing/zh'

/** Tells the messages of all packages in Chinese, until what it gives is called. */
export function speakChinese(): () => void {
  const sentences = { ...ofLogs.sentences, ...ofTesting.sentences }
  const before = speak({ tag: 'zh', sentences })
  return () => void speak(before)
}
