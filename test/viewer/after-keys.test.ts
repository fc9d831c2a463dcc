import { expect, test } from 'vitest'
import { afterKeys } from '../../src/viewer/after-keys.ts'

test('a key that has come is drawn before the next piece of work, and one that comes then before the piece after it', async () => {
  const done: string[] = []
  const key = (name: string) => {
    // It is read, put together, taken in and drawn, each in a round of its own.
    const steps = [() => undefined, () => undefined, () => undefined, () => done.push(name)]
    const next = (): void => {
      steps.shift()?.()
      if (steps.length > 0) setImmediate(next)
    }
    setImmediate(next)
  }
  await new Promise<void>((resolve) => {
    key('first key')
    afterKeys(() => {
      done.push('work')
      key('second key')
      afterKeys(() => {
        done.push('more work')
        resolve()
      })
    })
  })
  expect(done).toEqual(['first key', 'work', 'second key', 'more work'])
})
