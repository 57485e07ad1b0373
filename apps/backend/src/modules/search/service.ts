import { isSearchRefused, unavailable } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import SearchModuleService from "@medusajs/search/dist/services/search-module-service"
import { Refusal } from "../../lib/refusal"
import { searchMessages } from "./messages"

/** One physical index: where its documents lie. */
export interface PhysicalIndex {
  provider: string
  physical_name: string
}

/** What is needed to write to a physical index, or to read that very one. */
export interface Engine {
  provider: SearchTypes.ISearchProvider
  definition: SearchTypes.ResolvedSearchIndexDefinition
}

const refused = (sentence: string) => new Refusal("not_allowed", sentence)

/** Medusa's Search Module, whose indexes are filled by our worker and by nobody else. */
export class MarketSearchService extends SearchModuleService {
  /** Medusa fills indexes when an application starts, and loses what changes meanwhile; our worker does it instead. */
  protected override async onApplicationStart_(): Promise<void> {}

  /** Migrations make no index: the worker makes the versions it fills, so that an engine that is away holds no start up. */
  override async createIndexMigrationPlan(): Promise<SearchTypes.SearchIndexMigrationAction[]> {
    return []
  }

  /** Refused with NOT_ALLOWED: Medusa's rebuild loses changes between its catch-up and its swap. */
  override async reindex(): Promise<SearchTypes.SearchReindexResult> {
    throw refused(searchMessages.noReindex)
  }

  /** Refused with NOT_ALLOWED: without an index the shop finds nothing. */
  override async deleteIndex(): Promise<SearchTypes.SearchIndexDeleteResult> {
    throw refused(searchMessages.noDelete)
  }

  /** A version whose engine is not configured any more is an outage until another is filled, not a missing index. */
  protected override async resolveActiveDefinition_(
    name: string,
    options: { fresh?: boolean } = {},
  ): Promise<SearchTypes.ResolvedSearchIndexDefinition> {
    const definition = await super.resolveActiveDefinition_(name, options)
    if (!this.hasProvider(definition.provider)) unavailable(`No search engine "${definition.provider}" is configured`)
    return definition
  }

  /**
   * An index that its engine has lost is an outage until it is filled again: nobody shall learn from it that there are no goods. So is an
   * engine that refuses our key.
   */
  override async searchMany(queries: SearchTypes.SearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    try {
      return await super.searchMany(queries)
    } catch (error) {
      const isMissing = MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND
      if (isMissing) unavailable("The index is missing in its engine")
      if (isSearchRefused(error)) unavailable("The engine refuses to serve")
      throw error
    }
  }

  /** Whether an engine of that name is configured. */
  hasProvider(identifier: string): boolean {
    return this.searchProviderService_.list().some((provider) => provider.identifier === identifier)
  }

  /** Engine and definition of one version of an index. Throws `search_unavailable` when its engine is not configured. */
  engineOf(name: string, { provider, physical_name }: PhysicalIndex): Engine {
    if (!this.hasProvider(provider)) unavailable(`No search engine "${provider}" is configured`)
    return {
      provider: this.searchProviderService_.retrieve(provider),
      definition: { ...this.getIndex(name), provider, physical_name },
    }
  }

  /** Makes this process ask again which version serves; others learn it within seconds, or when the old one is gone. */
  async forgetActiveVersions(): Promise<void> {
    await this.activeVersionCache_.invalidate()
  }
}
