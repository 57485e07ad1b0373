import { missingIndex as missing } from "@cho-htx/search-core"

/** The physical index is gone; the Search Module answers by re-reading its active version once. */
export const missingIndex = (name: string): never => missing(name, "search-postgres-vi")
