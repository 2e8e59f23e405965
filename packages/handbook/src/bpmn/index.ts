export { writeBpmn } from './write.ts'
