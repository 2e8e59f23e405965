/** The elements that are read, as dmn-moddle gives them: what is not there is undefined. */
interface DmnElement {
  readonly $type: string
  readonly id?: string
  readonly label?: string
}

interface Named extends DmnElement {
  readonly name?: string
}

export interface Definitions extends Named {
  readonly expressionLanguage?: string
  readonly itemDefinition?: readonly ItemDefinition[]
  readonly drgElement?: readonly (InputData | Decision)[]
}

export interface ItemDefinition extends Named {
  readonly typeRef?: string
  readonly isCollection?: boolean
  readonly allowedValues?: TextElement
  /** Since DMN 1.5; of a collection it bounds the list, not its items. */
  readonly typeConstraint?: TextElement
  readonly itemComponent?: readonly ItemDefinition[]
}

export interface InputData extends Named {
  readonly $type: 'dmn:InputData'
  readonly variable?: Variable
}

export interface Variable extends Named {
  readonly typeRef?: string
}

export interface Decision extends Named {
  readonly $type: 'dmn:Decision'
  readonly variable?: Variable
  readonly decisionLogic?: DecisionLogic | LiteralLogic
}

/** A literal expression, a list of unary tests, or an annotation. */
export interface TextElement extends DmnElement {
  readonly text?: string
  readonly expressionLanguage?: string
  readonly typeRef?: string
}

export interface LiteralLogic extends TextElement {
  readonly $type: 'dmn:LiteralExpression'
}

export interface DecisionLogic extends DmnElement {
  readonly $type: 'dmn:DecisionTable'
  readonly hitPolicy?: string
  readonly aggregation?: string
  readonly typeRef?: string
  readonly input?: readonly InputClause[]
  readonly output?: readonly OutputClause[]
  readonly annotation?: readonly { readonly name?: string }[]
  readonly rule?: readonly DecisionRule[]
}

export interface InputClause extends DmnElement {
  readonly inputExpression?: TextElement
  readonly inputValues?: TextElement
}

export interface OutputClause extends Named {
  readonly typeRef?: string
  readonly outputValues?: TextElement
  readonly defaultOutputEntry?: TextElement
}

export interface DecisionRule extends DmnElement {
  readonly description?: string
  readonly inputEntry?: readonly TextElement[]
  readonly outputEntry?: readonly TextElement[]
  readonly annotationEntry?: readonly TextElement[]
}
