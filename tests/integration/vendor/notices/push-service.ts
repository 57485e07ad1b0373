import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"
import { listen } from "../../../fixtures/listen.js"

export interface Knock {
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A push service on this machine: keeps what it is given and answers what a test tells it to, by path. */
export async function openPushService() {
  const knocks: Knock[] = []
  const answers = new Map<string, { status: number; headers?: Record<string, string> }>()
  const { url, close } = await listen((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const path = request.url ?? ""
      knocks.push({ path, headers: request.headers, body: Buffer.concat(parts) })
      const { status, headers = {} } = answers.get(path) ?? { status: 201 }
      response.writeHead(status, headers).end("x")
    })
  })
  const at = (path: string) => knocks.filter((knock) => knock.path === path)
  return { origin: url, knocks, answers, close, at }
}

export type PushService = Awaited<ReturnType<typeof openPushService>>

/** A browser that subscribes at a push service and reads what it is sent (RFC 8291 from the other side). */
export function newBrowser({ origin }: PushService, name: string) {
  const pair = createECDH("prime256v1")
  pair.generateKeys()
  const auth = randomBytes(16)
  const path = `/${name}`
  const subscription = {
    endpoint: `${origin}${path}`,
    keys: { p256dh: pair.getPublicKey("base64url"), auth: auth.toString("base64url") },
    lang: "vi",
  }
  const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array | string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, salt, info, bytes))
  const read = (body: Buffer): unknown => {
    const salt = body.subarray(0, 16)
    const length = body.readUInt8(20)
    const sender = body.subarray(21, 21 + length)
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), sender])
    const secret = derive(pair.computeSecret(sender), auth, info, 32)
    const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16)
    const nonce = derive(secret, salt, "Content-Encoding: nonce\0", 12)
    const sealed = body.subarray(21 + length)
    const cipher = createDecipheriv("aes-128-gcm", key, nonce)
    cipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString("utf8"))
  }
  return { path, subscription, read }
}
