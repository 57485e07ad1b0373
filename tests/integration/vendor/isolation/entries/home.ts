import { everybody, type Resource } from "../entry.js"

/** The first page and the money page: sums of one's own orders. */
export const home: Resource = {
  entries: {
    "GET /vendor/home": { roles: everybody, write: false },
    "GET /vendor/money": { roles: everybody, write: false },
  },
}
