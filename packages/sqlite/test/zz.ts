import { openSqliteStore } from '../src/index.ts'
import { commitOf, opened } from '../../core/test/host/lost-badge.ts'
const [base, n, t0] = [process.argv[2], process.argv[3], Number(process.argv[4])]
for (let r = 0; r < 60; r++) {
  const t = t0 + r * 150
  while (Date.now() < t) {}
  try { const s = openSqliteStore(base + r + '.db'); await s.commit(commitOf(opened('c' + n))); s.close() } catch (e) { console.log(r, n, (e as any).code, (e as any).cause?.errcode, (e as Error).cause && ((e as any).cause.stack.split('\n').slice(1,6).map((l:string)=>l.trim().replace(/file.*packages/,'')).join(' < '))) }
}
