export { incidentOf as incident } from './relations/incident.ts'
