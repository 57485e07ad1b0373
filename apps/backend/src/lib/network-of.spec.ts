import { expect, it } from "vitest"
import { networkOf } from "./network-of"

it.each([
  ["an IPv4 address", "203.0.113.7", "203.0.113.7"],
  ["IPv4 as a socket of both families tells it", "::ffff:203.0.113.7", "203.0.113.7"],
  ["the same in capitals", "::FFFF:203.0.113.7", "203.0.113.7"],
  ["the same in hexadecimal", "::ffff:cb00:7107", "203.0.113.7"],
  ["the same written out", "0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7"],
  ["a whole IPv6 address", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["one with leading zeros and capitals", "2001:0DB8:0001:0002:0003:0004:0005:0006", "2001:db8:1:2::/64"],
  ["zeros left out behind the network", "2001:db8:1:2::1", "2001:db8:1:2::/64"],
  ["zeros left out within the network", "2001:db8::1", "2001:db8:0:0::/64"],
  ["zeros left out across its end", "2001:db8:1::5:6", "2001:db8:1:0::/64"],
  ["zeros left out in front", "::2:3:4:5:6:7:8", "0:2:3:4::/64"],
  ["a zone", "fe80::1%eth0", "fe80:0:0:0::/64"],
  ["one that ends in IPv4", "64:ff9b::203.0.113.7", "64:ff9b:0:0::/64"],
  ["this machine", "::1", "0:0:0:0::/64"],
  ["nothing", undefined, "?"],
  ["what is no address", "unknown", "unknown"],
])("counts %s under its network", (_what, ip, network) => {
  expect(networkOf(ip)).toBe(network)
})

it("counts all addresses of one IPv6 line together, and those of its neighbour apart", () => {
  const line = ["2001:db8:1:2::1", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::"].map(networkOf)
  expect(new Set(line).size).toBe(1)
  expect(line).not.toContain(networkOf("2001:db8:1:3::1"))
})
