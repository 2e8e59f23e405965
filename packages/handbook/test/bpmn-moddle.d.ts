declare module 'bpmn-moddle' {
  /** As far as the tests use it: the package has no declarations that its exports name. */
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: { readonly $type: string }
      readonly warnings: readonly Error[]
    }>
  }
}
