import { createServer, type IncomingMessage, type ServerResponse } from "node:http"

/** How the gateway meets a request for money. "charge-500" takes it and answers 500; "hang" never answers. */
export type Mood = "approve" | "capture" | "decline" | "more" | "later" | "hang" | "500" | "charge-500" | "charge-hang"

export type Charge = {
  key: string
  amount: number
  /** How often money was taken: more than once would be a scandal. */
  times: number
  state: "authorized" | "captured" | "canceled" | "declined" | "requires_more" | "pending_authorization"
  refunds: Map<string, number>
  /** Idempotency keys under which the whole was captured later: more than one would be a scandal, too. */
  captures: Set<string>
}

export type FakeGateway = {
  url: string
  /** Decides how each request for money is met; by default every one is approved. */
  mood: (key: string) => Mood
  /** Whether status, cancel and refund answer 500. */
  broken: boolean
  charges: Map<string, Charge>
  /** Requests for money so far. */
  asked: number
  /** Charges that took money and were not canceled. */
  taken(): Charge[]
  stop(): Promise<void>
}

/** A payment gateway in the test's own process: it outlives every killed backend. */
export async function startGateway(): Promise<FakeGateway> {
  const open = new Set<ServerResponse>()
  const gateway: FakeGateway = {
    url: "",
    mood: () => "approve",
    broken: false,
    charges: new Map(),
    asked: 0,
    taken: () => [...gateway.charges.values()].filter(({ state }) => state === "authorized" || state === "captured"),
    stop: async () => {
      for (const response of open) response.destroy()
      await new Promise((done) => server.close(done))
    },
  }
  const server = createServer((request, response) => {
    open.add(response)
    response.on("close", () => open.delete(response))
    void bodyOf(request).then((body) => answer(gateway, request, body, response))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  gateway.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`
  return gateway
}

type Body = { amount?: number; key?: string }

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let text = ""
  for await (const chunk of request) text += chunk
  return text ? JSON.parse(text) : {}
}

function answer(gateway: FakeGateway, request: IncomingMessage, body: Body, response: ServerResponse): void {
  const [, , key = "", verb] = (request.url ?? "").split("/")
  const send = (status: number, json: unknown) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json))
  }
  if (request.method === "POST" && !verb) {
    charge(gateway, key, body.amount ?? 0, send)
    return
  }
  if (gateway.broken) {
    send(500, { error: "out of order" })
    return
  }
  const known = gateway.charges.get(key)
  if (verb === "cancel") {
    if (known?.state === "captured") {
      send(409, { error: "captured" })
      return
    }
    gateway.charges.set(key, { ...(known ?? fresh(key, 0)), state: "canceled" })
  }
  if (verb === "capture" && known) {
    if (known.state === "authorized") known.state = "captured"
    known.captures.add(body.key ?? "")
  }
  if (verb === "refunds" && known) known.refunds.set(body.key ?? "", body.amount ?? 0)
  send(200, { status: statusOf(gateway.charges.get(key)) })
}

const fresh = (key: string, amount: number): Charge => ({
  key,
  amount,
  times: 0,
  state: "requires_more",
  refunds: new Map(),
  captures: new Set(),
})

const statusOf = (charge: Charge | undefined) => {
  if (!charge) return "pending"
  return charge.state === "declined" ? "error" : charge.state
}

type Send = (status: number, json: unknown) => void

function charge(gateway: FakeGateway, key: string, amount: number, send: Send): void {
  gateway.asked += 1
  const mood = gateway.mood(key)
  if (mood === "hang") return
  if (mood === "500") {
    send(500, { error: "out of order" })
    return
  }
  const known = gateway.charges.get(key) ?? fresh(key, amount)
  gateway.charges.set(key, known)
  if (known.state === "requires_more" || known.state === "pending_authorization") decide(known, mood)
  if (mood === "charge-hang") return
  if (mood === "charge-500") send(500, { error: "out of order" })
  else send(200, { status: statusOf(known), captured: known.state === "captured" })
}

function decide(known: Charge, mood: Mood): void {
  if (mood === "decline") known.state = "declined"
  else if (mood === "later") known.state = "pending_authorization"
  else if (mood !== "more") {
    known.state = mood === "capture" ? "captured" : "authorized"
    known.times += 1
  }
}
