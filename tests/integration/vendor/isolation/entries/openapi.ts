import { everybody, type Resource } from "../entry.js"

export const openapi: Resource = {
  entries: {
    "GET /vendor/openapi.json": {
      public: "describes the routes and holds no data",
      roles: everybody,
      write: false,
    },
  },
}
