import fs from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { filesOf } from "../../scripts/lib/hash.js"
import { root } from "../../scripts/lib/paths.js"

/** What the oldest browsers of README.md do not have, and a build does not write anew: it throws on the phone of the person, and on no desk of ours. */
const tooNew: [pattern: RegExp, instead: string][] = [
  [/\bAbortSignal\.(?:any|timeout)\b/, "Chrome 116 and Safari 17.4: inTime of @cho-htx/ui"],
  [/\bstructuredClone\(/, "Chrome 98: a copy by hand"],
  [/\.at\(/, "Chrome 92: list[list.length - 1]"],
  [/\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|requestSubmit)\(/, "Chrome 97 to 110, Safari 16"],
  [
    /\b(?:Object\.(?:hasOwn|groupBy)|Map\.groupBy|Array\.fromAsync|Promise\.(?:withResolvers|try))\b/,
    "Chrome 93 to 128",
  ],
  [
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\bURL\.(?:canParse|parse)\b/,
    "Chrome 120 to 126",
  ],
  [/\b(?:Intl\.Segmenter|CompressionStream|DecompressionStream|OffscreenCanvas)\b/, "Safari 16.4 and Firefox 125"],
  [/\brandomUUID\b/, "only over TLS: newKey"],
  [/\(\?<[=!]|\/[dgimsuy]*v[dgimsuy]*[.,;)\s]*$/, "Safari 16.4; a file with such a pattern does not even load"],
  [/from "@cho-htx\/vietnam"/, "takes patterns with lookbehind along: name the file, @cho-htx/vietnam/dong"],
]
/** Runs in Node. */
const server = /^apps\/storefront\/src\/(?:lib\/(?:api|cache)|app\/.*route\.ts)/
const isComment = /^\s*(?:\/?\*|\/\/)/
const isTest = /\.(?:test|spec)\.tsx?$|\/fake-/

it("pages call nothing that the oldest browsers of the README do not have", () => {
  const files = ["apps/vendor/src", "apps/storefront/src", "packages/ui/src"].flatMap((folder) => filesOf(folder))
  const code = files.filter((file) => /\.tsx?$/.test(file) && !isTest.test(file) && !server.test(file))
  expect(code.length).toBeGreaterThan(400)
  const wrong = code.flatMap((file) =>
    fs
      .readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        tooNew
          .filter(([pattern]) => !isComment.test(line) && pattern.test(line))
          .map(([, instead]) => `${file}:${index + 1} ${line.trim().slice(0, 80)} (${instead})`),
      ),
  )
  expect(wrong).toEqual([])
})
