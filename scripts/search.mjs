import { bootstrap } from "./lib/bootstrap.mjs"

await bootstrap("search/main.ts")
