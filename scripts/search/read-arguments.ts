import { UserError } from "../lib/user-error.js"

export type Command = {
  /** Script of the backend. */
  script: string
  args: string[]
}

/** Reads what to do; throws a UserError for what is not known. */
export function readArguments([name, ...rest]: string[]): Command {
  const known = name === "check" ? ["--repair"] : []
  const unknown = rest.filter((argument) => !known.includes(argument))
  if (unknown.length > 0)
    throw new UserError(
      `Unknown argument ${unknown.join(" ")}: ${known.length ? `only ${known.join(", ")} is known` : "none is known"}.`,
    )
  // Medusa's command line refuses options it does not know, so it is told in a word.
  if (name === "check") return { script: "./src/search/check-index.ts", args: rest.length ? ["repair"] : [] }
  if (name === "reindex") return { script: "./src/search/rebuild-index.ts", args: [] }
  throw new UserError(`Unknown command ${name}: reindex and check are known.`)
}
