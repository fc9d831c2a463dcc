// Prints what .github/CHANGELOG.md says of the version in package.json; ends with 1 where it says nothing.
// `npm version` runs it before it commits, and a release has it for its text.
import { readFileSync } from 'node:fs'

const beside = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const { version } = JSON.parse(beside('../package.json'))
const sections = beside('../.github/CHANGELOG.md').split(/^## /m).slice(1)
const notes = sections.find((each) => each.split(/\s/, 1)[0] === version)
const text = notes?.slice(notes.indexOf('\n')).trim()
if (text) process.stdout.write(`${text}\n`)
else {
  process.stderr.write(`.github/CHANGELOG.md has no “## ${version}” with what is new in it: write it first\n`)
  process.exitCode = 1
}
