import { isIPv6 } from "node:net"

const MAPPED = 0xffff

/** The eight groups of a well-formed IPv6 address, however short it was written. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
  const [head = [], tail = []] = plain.split("::").map((part) => (part === "" ? [] : part.split(":")))
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0")
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16))
}

/**
 * Whose tries count together: an IPv4 address, or the /64 network of an IPv6 one, all of whose addresses one line has for itself. An IPv4
 * address in IPv6 clothes is itself; what is no address stays as it is, and "?" stands for none.
 */
export function networkOf(ip: string | undefined): string {
  const address = (ip ?? "").replace(/%.*$/, "").toLowerCase()
  if (!isIPv6(address)) return address || "?"
  const groups = groupsOf(address)
  const [a = 0, b = 0] = groups.slice(6)
  if (groups[5] === MAPPED && groups.slice(0, 5).every((group) => group === 0))
    return [a >> 8, a & 255, b >> 8, b & 255].join(".")
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`
}
