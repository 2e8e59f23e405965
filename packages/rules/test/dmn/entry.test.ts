import * as dmn from '@dueprocess/rules/dmn'
import { expect, it } from 'vitest'
import * as main from '../../src/index.ts'

it('is an entry point of its own, which the core of the package knows nothing of', () => {
  expect(Object.keys(dmn).toSorted()).toEqual(['dmnVersions', 'exportDmn', 'importDmn'])
  expect(Object.keys(main).filter((name) => name in dmn)).toEqual([])
})
