import { createECDH, createPrivateKey, type KeyObject, sign } from "node:crypto"

/** Who sends: the key pair every subscription of ours is bound to. */
export interface Vapid {
  /** P-256 point as browsers take it for `applicationServerKey`, base64url. */
  publicKey: string
  key: KeyObject
  /** "mailto:…" or "https://…": whom the push service may ask. */
  subject: string
}

/** A token is good for so long, seconds; services allow a day. */
const LIFE_SECONDS = 12 * 3_600

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** The sender a private key (32 bytes, base64url) belongs to. Throws for anything that is no key of P-256. */
export function vapidOf(privateKey: string, subject: string): Vapid {
  const pair = createECDH("prime256v1")
  pair.setPrivateKey(Buffer.from(privateKey, "base64url"))
  const point = pair.getPublicKey()
  const part = (from: number) => point.subarray(from, from + 32).toString("base64url")
  const d = pair.getPrivateKey("hex").padStart(64, "0")
  const jwk = { kty: "EC", crv: "P-256", x: part(1), y: part(33), d: Buffer.from(d, "hex").toString("base64url") }
  return { publicKey: point.toString("base64url"), key: createPrivateKey({ key: jwk, format: "jwk" }), subject }
}

/** The Authorization header for one push service (RFC 8292). `now` is in milliseconds. */
export function vapidHeader({ publicKey, key, subject }: Vapid, endpoint: string, now: number): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + LIFE_SECONDS, sub: subject }
  const words = `${json({ typ: "JWT", alg: "ES256" })}.${json(claims)}`
  const signature = sign("sha256", Buffer.from(words), { key, dsaEncoding: "ieee-p1363" })
  return `vapid t=${words}.${signature.toString("base64url")}, k=${publicKey}`
}
