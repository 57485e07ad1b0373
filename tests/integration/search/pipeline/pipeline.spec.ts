import { afterAll, beforeAll, describe, inject, vi } from "vitest"
import { describeChanges } from "./changes.js"
import { describeCheck } from "./check.js"
import { describeConsole } from "./console.js"
import { describeKills } from "./kills.js"
import { describeFallback, describeLoss, describeNothing } from "./loss.js"
import { describeMarks } from "./marks.js"
import { describeOutage } from "./outage.js"
import { describePoison } from "./poison.js"
import { openStage, type Stage } from "./stage.js"

// Some start several processes one after the other, which takes a busy machine the usual minute.
vi.setConfig({ testTimeout: 150_000 })

const engines: Stage["engine"][] = ["postgres-vi", ...(inject("harness").meilisearch ? ["meilisearch" as const] : [])]

for (const engine of engines)
  describe(`the pipeline to ${engine}`, () => {
    let open: Stage
    const stage = () => open
    beforeAll(async () => {
      open = await openStage(engine)
    })
    afterAll(() => open?.stop())

    describeConsole(stage)
    // What marks is the database's business, whatever the engine.
    if (engine === "postgres-vi") describeMarks(stage)
    describeChanges(stage)
    describePoison(stage)
    if (engine === "meilisearch") describeOutage(stage)
    describeCheck(stage)
    describeLoss(stage)
    if (engine === "postgres-vi") describeNothing(stage)
    describeKills(engine, stage)
    if (engine === "meilisearch") describeFallback(stage)
  })
