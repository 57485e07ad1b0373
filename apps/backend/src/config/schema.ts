import { z } from "@medusajs/framework/zod"

const secret = z.string().min(16)
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgres://user:password@host:5432/name",
})

/** Every variable the backend reads, with what it must look like. `.env.example` explains them to operators. */
export const environmentSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    DATABASE_URL: postgresUrl,
    REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must look like redis://host:6379" }).optional(),
    /** "server" answers requests, "worker" runs jobs and subscribers, "shared" does both. */
    MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    REVALIDATE_SECRET: secret.optional(),
    /** Address under which browsers reach the shop. */
    SHOP_URL: z.url().default("http://127.0.0.1:8000"),
    /** Address under which the backend reaches the shop, when it is another. */
    SHOP_INTERNAL_URL: z.url().optional(),
    /** Address under which browsers reach the backend and its console. */
    BACKEND_PUBLIC_URL: z.url().default("http://127.0.0.1:9000"),
    DISABLE_ADMIN: z.enum(["true", "false"]).default("false"),
    /** Absolute folder for uploaded files and pictures, when S3_* is not set. */
    FILES_DIR: z.string().startsWith("/", "must be an absolute path").optional(),
    S3_ENDPOINT: z.url().optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_BUCKET: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    /** Address under which browsers reach the bucket. */
    S3_FILE_URL: z.url().optional(),
    /** The first administrator, made when there is none; left out, the demonstration's log-in is used. */
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(12).optional(),
    /** Where the base seed leaves the shop's publishable key. */
    PUBLISHABLE_KEY_FILE: z.string().startsWith("/", "must be an absolute path").optional(),
    MEILISEARCH_HOST: z.url().optional(),
    MEILISEARCH_API_KEY: z.string().optional(),
    /** Begins the names of our indexes on a server that others use too. */
    MEILISEARCH_INDEX_PREFIX: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,40}$/, "must be letters, digits, - and _")
      .optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" }).optional(),
    /** Sender of every mail: "name@host" or "Shop name <name@host>". */
    MAIL_FROM: z
      .string()
      .max(200)
      .regex(
        /^(?:[^\p{Cc}<>"@]+ )?(?:<[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/u,
        "must look like Shop name <name@host>",
      )
      .optional(),
    /** Absolute folder for the mails that are written while SMTP_URL is not set. */
    MAIL_DIR: z.string().startsWith("/", "must be an absolute path").optional(),
    /** Signs Web Push messages: a private key of P-256, 32 bytes in base64url; without it none are sent. */
    VAPID_PRIVATE_KEY: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/, "must be 32 bytes in base64url: 43 characters")
      .optional(),
    /** Whom a push service may ask; left out, SHOP_URL or the sender of mails. */
    VAPID_SUBJECT: z
      .string()
      .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, "must look like mailto:name@host or https://host")
      .optional(),
    /** Origin of a fake push service for tests; refused outside NODE_ENV=test. */
    TEST_PUSH_ORIGIN: z.url().optional(),
    /** Minutes for which goods paid by transfer are kept while the money is waited for. */
    PAYMENT_HOLD_MINUTES: z.coerce.number().int().min(1).max(10_080).default(30),
    /** Seconds a payment gateway has to answer; after that a payment counts as unclear and is asked about again. */
    PAYMENT_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(120).default(20),
    /** Seconds between two rounds of the checkout's sweeper. */
    SWEEP_EVERY: z.coerce.number().int().min(1).max(59).default(15),
    /** Folder of payment providers for tests; refused outside NODE_ENV=test. */
    TEST_PAYMENTS: z.string().startsWith("/", "must be an absolute path").optional(),
    STRIPE_API_KEY: z.string().startsWith("sk_", "must begin with sk_").optional(),
    STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must begin with whsec_").optional(),
    VIETQR_BANK_BIN: z
      .string()
      .regex(/^\d{6}$/, "must be the six digits of the bank")
      .optional(),
    VIETQR_ACCOUNT_NUMBER: z
      .string()
      .regex(/^[0-9A-Za-z]{4,19}$/, "must be an account number")
      .optional(),
    VIETQR_ACCOUNT_NAME: z.string().max(25).optional(),
  })
  .superRefine((env, context) => {
    const bucket = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FILE_URL"] as const
    requireAllOrNone(env, bucket, context)
    requireAllOrNone(env, ["ADMIN_EMAIL", "ADMIN_PASSWORD"] as const, context)
    requireAllOrNone(env, ["MEILISEARCH_HOST", "MEILISEARCH_API_KEY"] as const, context)
    requireAllOrNone(env, ["VIETQR_BANK_BIN", "VIETQR_ACCOUNT_NUMBER", "VIETQR_ACCOUNT_NAME"] as const, context)
    if (env.TEST_PAYMENTS && env.NODE_ENV !== "test")
      context.addIssue({ code: "custom", path: ["TEST_PAYMENTS"], message: "is for tests only" })
    if (env.TEST_PUSH_ORIGIN && env.NODE_ENV !== "test")
      context.addIssue({ code: "custom", path: ["TEST_PUSH_ORIGIN"], message: "is for tests only" })
    requireAllOrNone(env, ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET"] as const, context)
  })

export type Config = z.infer<typeof environmentSchema>

/** Half a service is a mistake: the missing name is reported. */
function requireAllOrNone<Name extends string>(
  env: Partial<Record<Name, unknown>>,
  names: readonly Name[],
  context: z.RefinementCtx,
): void {
  const given = names.filter((name) => env[name] !== undefined)
  if (given.length === 0) return
  for (const name of names)
    if (env[name] === undefined)
      context.addIssue({ code: "custom", path: [name], message: `is missing, though ${given[0]} is set` })
}
