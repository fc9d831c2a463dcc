#!/usr/bin/env node
// The first file that runs, published as main.cjs: any Node can parse it, and says so where it is too old for the rest.
var running = process.versions.node.split('.')
var modules

if (Number(running[0]) < 20) {
  process.stderr.write('kbrief needs Node 20 or later, this is ' + running[0] + '.' + running[1] + '\n')
  process.exitCode = 2
} else {
  modules = require('node:module')
  // Node 22 and later keep what they have compiled, which halves the time to load the program the next time.
  if (modules.enableCompileCache) modules.enableCompileCache()
  require('./kbrief.cjs')
}
