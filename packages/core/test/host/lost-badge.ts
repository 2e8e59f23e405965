export {
  ann,
  bob,
  cat,
  commitOf,
  hours,
  lostBadge,
  lostBadgeTwo,
  minutes,
  opened,
  start,
} from '../../../testing/src/vitest/store-conformance/lost-badge.ts'
