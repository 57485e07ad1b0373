import { backendBuildDir, backendDir, medusaCli, program, shopDir } from "../lib/paths.js"
import { phase } from "../lib/phase.js"
import { type Server, startServer } from "../lib/server.js"
import type { Settings } from "../lib/settings.js"
import { isClosing, onShutdown, shutDown } from "../lib/shutdown.js"
import { answers, waitUntil } from "../lib/wait.js"

type Plan = { name: string; command: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv; url: string }

const patienceMs = 180_000
let isOpen = false
/** Address to listen on; 0.0.0.0 lets a phone in the same network in. */
const host = () => process.env.HOST || "127.0.0.1"

/** Serves what has been built. The shop starts beside the backend; its first page is asked for when both are up. Answers how to stop both. */
export async function serveProduction(settings: Settings, env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const servers = await Promise.all([
    serve(backendPlan(settings, env, "start", backendBuildDir)),
    serve(shopPlan(settings, env, "start", `${shopUrl(settings)}/icon-192.png`)),
  ])
  await phase("Serve the first page", () => answers(`${shopUrl(settings)}/`))
  isOpen = true
  return async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** Serves the sources and reloads what changes. */
export async function serveDevelopment(settings: Settings, env: NodeJS.ProcessEnv): Promise<void> {
  await serve(backendPlan(settings, env, "develop", backendDir))
  await serve(shopPlan(settings, env, "dev", `${shopUrl(settings)}/`))
  isOpen = true
}

function shopUrl(settings: Settings): string {
  return `http://127.0.0.1:${settings.shopPort}`
}

function backendPlan({ backendPort }: Settings, env: NodeJS.ProcessEnv, command: string, cwd: string): Plan {
  const args = [medusaCli, command, "--host", host(), "--port", String(backendPort)]
  const url = `http://127.0.0.1:${backendPort}/health`
  return { name: "the backend", command: process.execPath, args, cwd, env, url }
}

function shopPlan({ shopPort }: Settings, env: NodeJS.ProcessEnv, command: string, url: string): Plan {
  const args = [command, "--hostname", host(), "--port", String(shopPort)]
  return { name: "the shop", command: program("next"), args, cwd: shopDir, env, url }
}

async function serve({ name, url, ...plan }: Plan): Promise<Server> {
  return phase(`Start ${name}`, async () => {
    const output = quietUntilOpen()
    const server = startServer({ ...plan, onOutput: output.take })
    onShutdown(server.stop)
    void endWithIt(name, server, output.show)
    await waitUntil(async () => !server.isRunning() || (await answers(url)), patienceMs)
    if (!server.isRunning()) throw new Error(`${name} did not start`)
    if (!(await answers(url))) {
      output.show()
      throw new Error(`${name} did not answer at ${url} within ${patienceMs / 1000} s`)
    }
    return server
  })
}

/** What a server says while it starts matters only when it fails; what it says afterwards is shown as it comes. */
function quietUntilOpen() {
  let kept: string | undefined = ""
  const show = () => {
    process.stdout.write(kept ?? "")
    kept = undefined
  }
  const take = (text: string) => {
    if (kept === undefined || isOpen) process.stdout.write(text)
    else kept = (kept + text).slice(-20_000)
  }
  return { take, show }
}

/** A server that ends on its own takes the rest down: half a market helps nobody. */
async function endWithIt(name: string, server: Server, showOutput: () => void): Promise<void> {
  const code = await server.exited
  if (isClosing() || server.isStopping()) return
  showOutput()
  console.error(`✗ ${name} ended unexpectedly (${code}); its last words stand above.`)
  await shutDown(1)
}
