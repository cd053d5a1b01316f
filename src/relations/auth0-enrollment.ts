import type { Relation } from './index.ts'

export const auth0Enrollment: Relation = () => {}
