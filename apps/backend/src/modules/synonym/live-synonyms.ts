import { compileSynonyms, noSynonyms, type SynonymSource, type Synonyms } from "@cho-htx/search-core"

/** Reads the groups in force, and something that changes whenever they do. */
export interface SynonymReader {
  version(): Promise<string>
  groups(): Promise<string[][]>
}

/** Synonyms as this process last read them. Searches ask for them without waiting. */
class LiveSynonyms implements SynonymSource {
  #now: Synonyms = noSynonyms
  #version: string | null = null

  current(): Synonyms {
    return this.#now
  }

  /** Changes whenever what is in force here does. */
  version(): string | null {
    return this.#version
  }

  /** Reads the groups again if they have changed. What is in force stays in force when reading fails. */
  async refresh(reader: SynonymReader): Promise<void> {
    const version = await reader.version()
    if (version === this.#version) return
    this.#now = compileSynonyms(await reader.groups())
    this.#version = version
  }
}

/** The synonyms of this process: filled by the synonym module, asked by the search providers (config/search-module.ts). */
export const liveSynonyms = new LiveSynonyms()
