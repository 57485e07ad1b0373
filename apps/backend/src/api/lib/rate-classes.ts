/** A kind of request with its budget: `points` requests in `duration` seconds from one address. */
export interface RateClass {
  name: "login" | "write" | "read"
  points: number
  duration: number
}

const login: RateClass = { name: "login", points: 20, duration: 60 }
const write: RateClass = { name: "write", points: 240, duration: 60 }
const read: RateClass = { name: "read", points: 1800, duration: 60 }

const logins =
  /^\/(?:auth\/|store\/customers\/?$|vendor\/(?:session|registrations|password-resets|invites\/[^/]+\/accept)(?:\/|$))/i
const console = /^\/admin(?:\/|$)/

/** Budget of a request; null for the console, whose users are known and work in bursts. Log-ins are few, as passwords are guessed there. */
export function rateClassOf(method: string, path: string): RateClass | null {
  if (console.test(path)) return null
  const reads = method === "GET" || method === "HEAD" || method === "OPTIONS"
  if (!reads && logins.test(path)) return login
  return reads ? read : write
}
