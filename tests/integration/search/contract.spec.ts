import { describe, expect, it } from "vitest"
import { describeProvider } from "./contract/provider-contract.js"
import { index } from "./contract/subject.js"
import { providers } from "./providers.js"

for (const { name, open } of providers) describeProvider(name, open)

describe.each(providers)("the first indexes of $name", ({ open }) => {
  it("are made by processes that start at once", async () => {
    const { provider, twin, close } = await open()
    try {
      const names = ["sample_a", "sample_b", "sample_c", "sample_d"]
      await Promise.all(
        names.map((name, at) => (at % 2 ? twin : provider).upsertIndex({ index: { ...index, physical_name: name } })),
      )
      const listed = (await provider.listIndexes()).map(({ name }) => name)
      expect(listed).toEqual(expect.arrayContaining(names))
      for (const name of names) await provider.deleteIndex({ index: name })
    } finally {
      await close()
    }
  })
})
