import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { liveSynonyms, type SynonymReader } from "../live-synonyms"

/** Milliseconds between two looks: a change counts on every process well within ten seconds. */
const interval = 3_000
const mostGroups = 2_000

/** PostgreSQL's "relation does not exist": the migrations of this start have yet to run. */
const notThereYet = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error && error.code === "42P01"

const readerOf = (pg: Knex): SynonymReader => ({
  version: async () => {
    const { rows } = await pg.raw<{ rows: { version: string }[] }>(
      "select count(*) || ':' || coalesce(max(greatest(updated_at, deleted_at))::text, '') as version from synonym_group",
    )
    return rows[0]?.version ?? ""
  },
  groups: async () => {
    const { rows } = await pg.raw<{ rows: { phrases: string[] }[] }>(
      "select phrases from synonym_group where deleted_at is null order by id limit ?",
      [mostGroups],
    )
    return rows.map(({ phrases }) => phrases)
  },
})

/** Keeps this process's synonyms those of the database, whichever process they were changed on. */
export async function watchSynonyms({ container }: LoaderOptions): Promise<void> {
  const pg = container.resolve<Knex | undefined>(ContainerRegistrationKeys.PG_CONNECTION, { allowUnregistered: true })
  if (!pg) return
  const logger = container.resolve<Logger | undefined>(ContainerRegistrationKeys.LOGGER, { allowUnregistered: true })
  const reader = readerOf(pg)
  let failing = false
  const look = async () => {
    try {
      await liveSynonyms.refresh(reader)
      failing = false
    } catch (error) {
      if (!failing && !notThereYet(error))
        logger?.warn(`Search synonyms not read, the last ones stay: ${String(error)}`)
      failing = true
    }
    setTimeout(look, interval).unref()
  }
  await look()
}
