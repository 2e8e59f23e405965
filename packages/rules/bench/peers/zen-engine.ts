import { ZenEngine } from '@gorules/zen-engine'
import { type Grader, thresholds } from './grader.ts'

/** A table of one column of conditions, because its cells of a row are always joined by "and". */
const model = {
  nodes: [
    { id: 'request', type: 'inputNode', name: 'request' },
    {
      id: 'grades',
      type: 'decisionTableNode',
      name: 'grades',
      content: {
        hitPolicy: 'first',
        inputs: [{ id: 'when', name: 'when' }],
        outputs: [{ id: 'grade', name: 'grade', field: 'grade' }],
        rules: [
          ...thresholds.map(({ grade, deaths, serious, loss }) => ({
            _id: grade,
            when: `deaths >= ${deaths} or serious >= ${serious} or loss >= ${loss}`,
            grade: `"${grade}"`,
          })),
          { _id: 'minor', when: 'harm', grade: '"minor"' },
          { _id: 'none', when: '', grade: '"none"' },
        ],
      },
    },
    { id: 'response', type: 'outputNode', name: 'response' },
  ],
  edges: [
    { id: 'in', type: 'edge', sourceId: 'request', targetId: 'grades' },
    { id: 'out', type: 'edge', sourceId: 'grades', targetId: 'response' },
  ],
}

export function zenEngine(): Grader {
  const decision = new ZenEngine().createDecision(model)
  return async (report) => {
    const { result } = await decision.evaluate(report)
    return result.grade
  }
}
