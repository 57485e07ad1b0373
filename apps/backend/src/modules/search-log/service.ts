import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { vietnamDay } from "../../lib/vietnam-day"
import { CountBuffer } from "./count-buffer"
import { SearchTerm } from "./models/search-term"
import { SearchTermDay } from "./models/search-term-day"
import { normalizeQuery } from "./normalize-query"
import { type SearchLogOptions, searchLogOptionsSchema } from "./options"
import { popularTerms } from "./popular-terms"
import { visitorMark } from "./visitor-mark"
import { writeCounts } from "./write-counts"

interface Cradle {
  __pg_connection__: Knex
  logger: Logger
}

/** Milliseconds between two writings; a crash loses what came since the last. */
const writeEvery = 5_000

/** Counts what people search for, without keeping who. */
export class SearchLogModuleService extends MedusaService({ SearchTerm, SearchTermDay }) {
  readonly #pg: Knex
  readonly #logger: Logger
  readonly #options: SearchLogOptions
  readonly #buffer = new CountBuffer()
  #timer: NodeJS.Timeout | null = null

  /** Called by Medusa: what is still in memory is written before the process ends. */
  readonly __hooks = { onApplicationPrepareShutdown: () => this.write() }

  /** Throws when the options are not what medusa-config.ts promises. */
  constructor(cradle: Cradle, options: unknown) {
    super(cradle, options)
    this.#pg = cradle.__pg_connection__
    this.#logger = cradle.logger
    this.#options = searchLogOptionsSchema.parse(options)
  }

  /** Counts one search at once in memory and soon in the database; never throws. What must not be kept is dropped (`normalizeQuery`). */
  note(typed: string, found: boolean, address: string): void {
    const text = normalizeQuery(typed)
    if (text === null) return
    const day = vietnamDay()
    this.#buffer.add(day, { text, found, visitor: visitorMark(this.#options.secret, day, address) })
    this.#timer ??= setTimeout(() => void this.write(), writeEvery).unref()
  }

  /** Writes what is in memory; a failure is logged and loses those counts, never a request. */
  async write(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    try {
      for (const { day, terms } of this.#buffer.take()) await writeCounts(this.#pg, day, terms)
    } catch (error) {
      this.#logger.warn(`Search log: counts not written: ${error instanceof Error ? error.message : "unknown error"}`)
    }
  }

  /** What many people searched since a day (`YYYY-MM-DD`) and found, most frequent first. */
  popular(since: string, limit: number): Promise<string[]> {
    return popularTerms(this.#pg, since, limit)
  }
}
