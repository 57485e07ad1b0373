import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { inStore } from "../db/in-store"
import { restoreAnswers } from "./keep-answers"
import { queryClient } from "./query-client"

it("brings back what the phone kept, but never over a newer answer", async () => {
  const at = Date.now() - 60_000
  const keep = (key: string) => ({ member_id: "m1", key, query_key: [key], data: "old", at })
  for (const name of ["home", "orders"]) await inStore("answers", "readwrite", (store) => store.put(keep(name)))
  // The market was faster than the phone's disk.
  queryClient.setQueryData(["orders"], "new")
  await restoreAnswers("m1")
  expect(queryClient.getQueryData(["home"])).toBe("old")
  expect(queryClient.getQueryData(["orders"])).toBe("new")
  queryClient.clear()
})

it("asks anew for what came while the phone's clock ran ahead", async () => {
  const at = Date.now() + 86_400_000
  const keep = (key: string) => ({ member_id: "m2", key, query_key: [key], data: "old", at })
  for (const name of ["home", "orders"]) await inStore("answers", "readwrite", (store) => store.put(keep(name)))
  queryClient.setQueryData(["orders"], "new")
  await restoreAnswers("m2")
  expect(
    queryClient
      .getQueryCache()
      .find({ queryKey: ["home"] })
      ?.isStaleByTime(15_000),
  ).toBe(true)
  expect(queryClient.getQueryData(["orders"])).toBe("new")
  queryClient.clear()
})
