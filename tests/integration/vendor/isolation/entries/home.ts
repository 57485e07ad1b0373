import { everybody, managers, type Resource } from "../entry.js"

/** The first page and the money page, sums of one's own orders; and places. */
export const home: Resource = {
  entries: {
    "GET /vendor/home": { roles: everybody, write: false },
    "GET /vendor/communes": {
      roles: [],
      public: "names of places, for whoever registers",
      write: false,
      send: () => ({ query: "q=hai anh" }),
    },
    "GET /vendor/money": { roles: managers, write: false },
  },
}
