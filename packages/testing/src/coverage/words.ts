import type { CoverageKind } from './elements.ts'

/** The languages in which coverage is told. */
export type CoverageLanguage = 'en' | 'zh'

export interface CoverageWords {
  readonly head: (procedure: string, scenarios: number) => string
  readonly kinds: Readonly<Record<CoverageKind | 'all', string>>
  readonly more: (count: number) => string
  readonly covered: string
  readonly missing: string
  readonly diagram: string
}

export const coverageWords: Readonly<Record<CoverageLanguage, CoverageWords>> = {
  en: {
    head: (procedure, scenarios) =>
      `Coverage of ${procedure} by ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}`,
    kinds: {
      stages: 'stages',
      steps: 'steps',
      branches: 'branches',
      rows: 'rows of tables',
      bounds: 'bounds of cells',
      deadlines: 'deadlines, both ways',
      escalations: 'escalations',
      refusals: 'refusals',
      clauses: 'clauses',
      all: 'all',
    },
    more: (count) => `and ${count} more`,
    covered: 'shown',
    missing: 'not shown',
    diagram: 'Green is shown by a scenario, red is not.',
  },
  zh: {
    head: (procedure, scenarios) => `${procedure} 的覆盖率（${scenarios} 个场景）`,
    kinds: {
      stages: '阶段',
      steps: '步骤',
      branches: '分支',
      rows: '决策表行',
      bounds: '单元格边界',
      deadlines: '期限（按时与逾期）',
      escalations: '升级',
      refusals: '拒绝',
      clauses: '条款',
      all: '合计',
    },
    more: (count) => `另有 ${count} 项`,
    covered: '已覆盖',
    missing: '未覆盖',
    diagram: '绿色：已有场景覆盖；红色：尚未覆盖。',
  },
}
