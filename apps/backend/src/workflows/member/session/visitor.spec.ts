import { expect, it } from "vitest"
import { deviceOf, shortAddress } from "./visitor"

it.each([
  [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.43 Mobile Safari/537.36",
    "Chrome 120, Android 10",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1",
    "Safari 17, iOS 17",
  ],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0", "Firefox 121, Windows 10"],
  ["curl/8", null],
  [undefined, null],
])("reads %s as %s", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

it.each([
  ["203.0.113.77", "203.0.113.…"],
  ["::ffff:203.0.113.77", "203.0.113.…"],
  ["2001:db8:1:2::9", "2001:db8:1:…"],
  [undefined, null],
])("shortens %s to %s", (ip, short) => {
  expect(shortAddress(ip)).toBe(short)
})
