import type { searchIndex as vi } from "./vi-search"

/** English words of the search index's page. */
export const searchIndex: typeof vi = {
  menu: "Search index",
  title: "Search index",
  subtitle: "The shop finds goods in this index; it is kept in line with the data every second",
  states: {
    fresh: "In line with the data",
    behind: "Following",
    late: "Far behind",
    down: "Cannot be written",
    none: "No index yet",
  },
  engines: { meilisearch: "Meilisearch", "postgres-vi": "PostgreSQL" },
  facts: {
    engine: "Search engine",
    index: "Index",
    documents: "Products",
    backlog: "Changes waiting",
    outage: "Failing now",
  },
  healthy: "answers",
  unhealthy: "does not answer",
  noBacklog: "None",
  backlogOf: "{{count}}, the oldest for {{age}}",
  outageOf:
    "The engine takes no changes ({{count}} times since {{since}}). Changes are kept and written when the engine is back.",
  noIndex: "No index serves yet. The first one is being built; see its progress beside.",
  failures: {
    title: "Products that cannot be indexed",
    subtitle: "They are tried again by themselves, and at once when edited",
    none: "None.",
    more: "Showing {{shown}} of {{count}}.",
    noTitle: "(deleted product)",
    facts: "Tried {{count}} times since {{since}}, again at {{next}}",
  },
  runs: {
    title: "Rebuild and check",
    subtitle: "The shop goes on finding goods meanwhile",
    never: "Never yet",
    rebuild: "Rebuild",
    check: "Full check",
    reconcile: "Comparison every ten minutes",
    states: { open: "Running", done: "Done", failed: "Given up" },
    reasons: {
      first: "the first time",
      changed: "definition or engine has changed",
      lost: "the engine lost its data",
      asked: "asked for",
      schedule: "on schedule",
    },
    at: "{{time}}, {{reason}}",
    progress: "{{done}} of {{total}} products",
    clean: "{{expected}} products, nothing differs",
    wrong: "{{missing}} missing, {{different}} different, {{extra}} too many; {{repaired}} repaired",
    failed: "{{count}} products cannot be built",
    error: "Something failed in this run.",
  },
  rebuild: {
    verb: "Rebuild",
    title: "Rebuild the index?",
    effect:
      "A new index is built from the data and only then takes the old one's place. The shop goes on finding goods, no change is lost.",
    done: "Taken. It begins within seconds.",
  },
  check: {
    verb: "Check and repair",
    title: "Check the whole index?",
    effect: "Every product is compared with the index and every entry with its product. What differs is written again.",
    done: "Taken. It begins within seconds.",
  },
}
