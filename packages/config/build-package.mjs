#!/usr/bin/env node
// Compiles the package in the current folder twice with tsc: dist/esm for the shop, dist/cjs for Medusa, which requires().
import { spawn } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")

/** Runs tsc once; resolves to its exit code. */
function compile(outDir, ...options) {
  // The maps carry their sources: src is not published.
  const args = [tsc, "-p", "tsconfig.build.json", "--outDir", outDir, "--inlineSources", ...options]
  return new Promise((resolve) => spawn(process.execPath, args, { stdio: "inherit" }).on("close", resolve))
}

rmSync("dist", { recursive: true, force: true })
const codes = await Promise.all([
  compile("dist/esm"),
  compile("dist/cjs", "--module", "CommonJS", "--moduleResolution", "Node10", "--ignoreDeprecations", "5.0"),
])
for (const [folder, type] of [
  ["esm", "module"],
  ["cjs", "commonjs"],
]) {
  mkdirSync(`dist/${folder}`, { recursive: true })
  writeFileSync(`dist/${folder}/package.json`, `${JSON.stringify({ type })}\n`)
}
process.exit(codes.find((code) => code !== 0) ?? 0)
