import { filesOf, hashFiles } from "./hash.js"

/** Changes when the database schema can have changed: packages, modules in use, migrations or links. */
export function schemaHash(): string {
  const migrations = filesOf("apps/backend/src", "packages").filter((file) => file.includes("/migrations/"))
  return hashFiles([
    ...filesOf(
      "package-lock.json",
      "apps/backend/medusa-config.ts",
      "apps/backend/src/links",
      "apps/backend/src/migration-scripts",
    ),
    ...migrations,
  ])
}

/** Changes when the template database of the tests is out of date: schema or base seed. */
export function templateHash(): string {
  return `${schemaHash()}${hashFiles(filesOf("apps/backend/src/seed/base.ts", "apps/backend/src/seed/base"))}`
}
