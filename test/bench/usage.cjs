// Preloaded into what is measured: tells on the fourth stream what the process took.
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ processor: userCPUTime + systemCPUTime, memory: maxRSS * 1024 }))
})
