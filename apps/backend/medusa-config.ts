import { join } from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

// After loadEnv on purpose: the configuration is parsed when this module is read.
const { config } = require("./src/config/env") as typeof import("./src/config/env")
const { fileModule } = require("./src/config/file-module") as typeof import("./src/config/file-module")
const { mailModule } = require("./src/config/mail-module") as typeof import("./src/config/mail-module")
const { testPayments } = require("./src/config/test-payments") as typeof import("./src/config/test-payments")
const { searchModule } = require("./src/config/search-module") as typeof import("./src/config/search-module")
const { redisModules } = require("./src/config/redis-modules") as typeof import("./src/config/redis-modules")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: config.DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    redisUrl: config.REDIS_URL,
    workerMode: config.MEDUSA_WORKER_MODE,
    // Over plain HTTP (npm start) a browser keeps no secure cookie, and nobody could log in to the console.
    cookieOptions: { secure: config.BACKEND_PUBLIC_URL.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: config.SHOP_URL,
      adminCors: config.BACKEND_PUBLIC_URL,
      authCors: `${config.SHOP_URL},${config.BACKEND_PUBLIC_URL}`,
      jwtSecret: config.JWT_SECRET,
      cookieSecret: config.COOKIE_SECRET,
      // Members sign in at /vendor/session, which counts wrong passwords; Medusa's own route would go past that.
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], member: [] },
    },
  },
  admin: {
    disable: config.DISABLE_ADMIN === "true",
    vite: () => ({
      resolve: { alias: { "react-country-flag": join(process.cwd(), "src/admin/brand/country-flag.tsx") } },
    }),
  },
  modules: [
    { resolve: "./src/modules/cooperative" },
    { resolve: "./src/modules/ocop" },
    { resolve: "./src/modules/order-group" },
    { resolve: "./src/modules/outgoing-mail" },
    { resolve: "./src/modules/staff" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/guess" },
    { resolve: "./src/modules/inventory" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/photo" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/spreadsheet" },
    { resolve: "./src/modules/synonym" },
    { resolve: "./src/modules/traceability" },
    { resolve: "./src/modules/search-log", options: { secret: config.COOKIE_SECRET } },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "./src/modules/local-delivery", id: "htx" }] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/modules/cod", id: "cod" }, ...testPayments(config)] },
    },
    searchModule(config),
    fileModule(config),
    mailModule(config),
    ...redisModules(config),
  ],
})
