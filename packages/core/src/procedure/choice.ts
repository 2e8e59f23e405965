/** A value that is the same for all cases, or chosen by a fact. */
export type Choice<T> =
  | { readonly kind: 'fixed'; readonly value: T }
  | {
      readonly kind: 'of'
      readonly fact: string
      readonly values: ReadonlyMap<string, T>
      /** For every word that `values` does not list; absent where it lists them all. */
      readonly otherwise?: T
    }

/** Every value that a choice may come to, whatever the fact says. */
export function valuesOf<T>(choice: Choice<T>): readonly T[] {
  if (choice.kind === 'fixed') return [choice.value]
  const listed = [...choice.values.values()]
  return choice.otherwise === undefined ? listed : [...listed, choice.otherwise]
}
