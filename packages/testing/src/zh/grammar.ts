import type { Sentences } from '@dueprocess/rules'

/** What `grammar` says. */
export const grammar: Sentences = {
  'begin with `dueprocess-scenarios: 1` and `procedure: ./<file>.yaml`':
    '请以 `dueprocess-scenarios: 1` 和 `procedure: ./<文件>.yaml` 开头',
  'a second YAML document begins here; one file holds the scenarios of one procedure':
    '第二个 YAML 文档从此处开始；一个文件只写一个程序的场景',
}
