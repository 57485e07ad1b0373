import fs from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { root } from "../../scripts/lib/paths.js"
import { composeSchema } from "./compose-schema.js"
import { namesInExample, namesInSchema } from "./environment-names.js"

const text = fs.readFileSync(path.join(root, "docker-compose.yml"), "utf8")
const compose = composeSchema.parse(parse(text, { merge: true }))
const services = Object.entries(compose.services)

describe("docker-compose.yml", () => {
  it("has every service of the production shape", () => {
    const names = services.map(([name]) => name)
    const wanted = ["postgres", "redis", "meilisearch", "storage", "backend", "worker", "shop", "caddy"]
    expect(names).toEqual(expect.arrayContaining(wanted))
    expect(compose.services.backend?.deploy?.replicas).toBe(2)
    expect(compose.services.worker?.environment?.MEDUSA_WORKER_MODE).toBe("worker")
  })

  it.each(services)("%s waits only for services that exist and can become what it waits for", (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      const target = compose.services[name]
      expect(target, name).toBeDefined()
      const healthy = target?.healthcheck !== undefined || target?.build !== undefined
      if (condition === "service_healthy") expect(healthy, `${name} has a health check`).toBe(true)
    }
  })

  it.each(services)("%s mounts only volumes and files that exist", (_, service) => {
    for (const mount of service.volumes ?? []) {
      const [source = ""] = mount.split(":")
      if (source.startsWith(".")) expect(fs.existsSync(path.join(root, source)), source).toBe(true)
      else expect(Object.keys(compose.volumes)).toContain(source)
    }
  })

  it("asks the operator only for variables that .env.example explains", () => {
    const asked = [...text.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name)
    expect(namesInExample()).toEqual(expect.arrayContaining(asked))
  })

  it("hands the backend every variable an operator may set", () => {
    // Folders of npm start, what only tests or the migration need, and services this version does not use.
    const elsewhere = /^(FILES_DIR|MAIL_DIR|TEST_|STRIPE_|VIETQR_|ADMIN_|PUBLISHABLE_KEY_FILE$|DISABLE_ADMIN$)/
    const given = Object.keys(compose.services.backend?.environment ?? {})
    expect(given).toEqual(expect.arrayContaining(namesInSchema().filter((name) => !elsewhere.test(name))))
  })

  it("opens no port but Caddy's", () => {
    expect(services.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(["caddy"])
  })

  it.each(services.filter(([, service]) => service.build))(
    "%s is built from a Dockerfile that runs as a user and checks its health",
    (_, service) => {
      const dockerfile = fs.readFileSync(path.join(root, service.build?.dockerfile ?? ""), "utf8")
      for (const line of [/^USER node$/m, /^HEALTHCHECK /m, /^CMD \[/m, /^FROM node:\d+\.\d+\.\d+-/m])
        expect(dockerfile).toMatch(line)
    },
  )
})
