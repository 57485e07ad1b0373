import { expect, it } from "vitest"
import { shellFiles } from "./shell-files"

it("keeps what the app needs without a network, and not the worker itself", () => {
  const names = ["sw.js", "index.html", ".vite/manifest.json", "assets/index-a.js", "assets/a.css", "assets/a.js.map"]
  expect(shellFiles(names)).toEqual([
    "assets/a.css",
    "assets/index-a.js",
    "icon.svg",
    "icon-192.png",
    "manifest.webmanifest",
  ])
})
