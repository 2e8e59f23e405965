import type { Sentences } from '@dueprocess/rules'

/** What `coverage` says. */
export const coverage: Sentences = {
  '{0}, way {1}': '{0}，第 {1} 个去向',
  '{0} ended, way {1}': '{0} 结束，第 {1} 个去向',
  '{0}, else': '{0}，else',
  '{0}, row {1}': '{0}，第 {1} 行',
  '{0}, escalation {1}': '{0}，第 {1} 级升级',
  '{0} without the role': '{0}，没有该角色',
  '{0} still owed': '{0}，尚须执行',
  'constraint {0}': '约束 {0}',
}
