import type { DecisionTable } from '../../tables/index.ts'
import type { Type } from '../../values/index.ts'
import type { Create } from '../model/moddle.ts'
import { type DmnVersion, namespacesOf } from '../version.ts'
import { writeTable } from './decision-table.ts'
import { type Box, drawDiagram } from './diagram.ts'
import type { FeelTable } from './feel-table.ts'
import { createTypeWriter, type TypeWriter } from './item-definition.ts'
import { createMake, type Make } from './make.ts'
import type { Requirements } from './requirements.ts'
import { plainForXml } from './xml-text.ts'

/** What the definitions of a model say about themselves. */
export interface ModelHead {
  readonly name: string
  readonly namespace: string
  readonly version: DmnVersion
}

/** An element of the model with its box in the diagram and its id, which others refer to. */
interface Part extends Box {
  readonly id: string
}

/** Makes the element of a whole model: types, input data, decisions, requirements, diagram. */
export function buildModel(
  create: Create,
  { name, namespace, version }: ModelHead,
  tables: readonly FeelTable[],
  requirements: Requirements,
): object {
  const make = createMake(create)
  const types = createTypeWriter(make)
  const inputs = requirements.roots.map((root) => buildInput(make, types, root.name, root.type))
  const byRoot = new Map(requirements.roots.map((root, index) => [root.name, inputs[index] as Part]))
  // Decisions refer to each other, so that all their ids are given before the first is made.
  const heads = tables.map(({ table }) => make('dmn:Decision', table.id, {}))
  const byTable = new Map(tables.map(({ table }, index) => [table.id, heads[index]?.id as string]))
  const decisions = new Map<string, Part>()
  for (const [index, feel] of tables.entries()) {
    decisions.set(feel.table.id, buildDecision(make, types, feel, heads[index] as Part))
  }
  for (const [index, { roots, tables: others }] of requirements.of.entries()) {
    const decision = decisions.get(tables[index]?.table.id ?? '') as Part
    for (const root of roots) addRequirement(make, decision, byRoot.get(root) as Part)
    for (const other of others) addRequirement(make, decision, decisions.get(other) as Part)
  }
  const parts = [...inputs, ...decisions.values()]
  const { model, feel } = namespacesOf(version)
  return make('dmn:Definitions', name, {
    xmlns: model,
    name: plainForXml(name),
    namespace: plainForXml(namespace),
    expressionLanguage: feel,
    typeLanguage: feel,
    exporter: 'Due Process',
    itemDefinition: types.definitions,
    drgElement: parts.map((part) => part.element),
    dmnDI: drawDiagram(create, parts),
  }).element
}
