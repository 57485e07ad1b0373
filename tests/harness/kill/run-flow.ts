import { createServer } from "node:http"
import { flows } from "./flows"
import { marketScope } from "./market-scope"

const scope = marketScope()

async function run(name: string, text: string): Promise<unknown> {
  const flow = flows[name] ?? (require("./case-flows") as typeof import("./case-flows")).caseFlows[name]
  if (!flow) throw new Error(`There is no flow ${name}`)
  return flow(scope, JSON.parse(text))
}

/** Answers each POST /<flow> with what the flow came to, until it is ended: the process that was started after the crash. */
function serve(port: number): void {
  createServer(async (request, response) => {
    let text = ""
    for await (const chunk of request) text += chunk
    const answer = text
      ? await run((request.url ?? "").slice(1), text).then(
          (result) => ({ result: result ?? null }),
          (error: unknown) => ({ error: String(error) }),
        )
      : { result: "ready" }
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer))
  }).listen(port, "127.0.0.1")
}

/** One flow named on the command line, or all of them over HTTP on TEST_FLOW_PORT. */
const port = Number(process.env.TEST_FLOW_PORT ?? 0)
const [, , name = "", text = "{}"] = process.argv
if (port > 0) serve(port)
else
  run(name, text).then(
    () => process.exit(0),
    (error) => {
      process.stderr.write(`${String(error?.stack ?? error)}\n`)
      process.exit(1)
    },
  )
