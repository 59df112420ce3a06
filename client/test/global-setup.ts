// What the kit's tests stand on: the built product in workerd, with a model that does what a message tells it.
import type { TestProject } from 'vitest/node'
import { openStage } from '../../bench/stage.ts'

export default async function setUp({ provide }: TestProject) {
  const stage = await openStage({ variables: { TOOLS: 'calculate,fetch_url' } })
  const { url } = await stage.startWorker()
  provide('productUrl', url)
  provide('modelUrl', stage.model.url)
  return () => stage[Symbol.asyncDispose]()
}
