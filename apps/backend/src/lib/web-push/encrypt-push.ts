import { createCipheriv, createECDH, createHmac, type ECDH, randomBytes } from "node:crypto"

/** What a browser tells of itself when it subscribes: base64url. */
export interface PushKeys {
  /** Its P-256 point, 65 bytes. */
  p256dh: string
  /** 16 bytes both sides know. */
  auth: string
}

/** What the RFC's test vectors fix; left out, both are fresh for every message, as they must be. */
interface Fixed {
  salt?: Buffer
  /** Private key of the sender, 32 bytes. */
  sender?: Buffer
}

/** One record holds all: longer messages are not sent. */
const RECORD_SIZE = 4096
const MOST_BYTES = 3993
const hmac = (key: Buffer, ...parts: (Buffer | string)[]): Buffer => {
  const digest = createHmac("sha256", key)
  for (const part of parts) digest.update(part)
  return digest.digest()
}

function senderOf(key: Buffer | undefined): ECDH {
  const sender = createECDH("prime256v1")
  if (key) sender.setPrivateKey(key)
  else sender.generateKeys()
  return sender
}

/**
 * Body of a push message: RFC 8291, content coding aes128gcm of RFC 8188, for one browser only. Throws for keys that are no point of P-256 and
 * for a text that does not fit one record.
 */
export function encryptPush(text: string, keys: PushKeys, { salt = randomBytes(16), sender }: Fixed = {}): Buffer {
  const plain = Buffer.from(text, "utf8")
  if (plain.length > MOST_BYTES) throw new RangeError(`A push message has at most ${MOST_BYTES} bytes`)
  const receiver = Buffer.from(keys.p256dh, "base64url")
  const ours = senderOf(sender)
  const point = ours.getPublicKey()
  const prk = hmac(Buffer.from(keys.auth, "base64url"), ours.computeSecret(receiver))
  const secret = hmac(prk, "WebPush: info\0", receiver, point, "\x01")
  const content = hmac(salt, secret)
  const key = hmac(content, "Content-Encoding: aes128gcm\0\x01").subarray(0, 16)
  const nonce = hmac(content, "Content-Encoding: nonce\0\x01").subarray(0, 12)
  const cipher = createCipheriv("aes-128-gcm", key, nonce)
  const head = Buffer.alloc(5)
  head.writeUInt32BE(RECORD_SIZE)
  head.writeUInt8(point.length, 4)
  // 0x02 ends the last record.
  return Buffer.concat([
    salt,
    head,
    point,
    cipher.update(plain),
    cipher.update("\x02"),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}
