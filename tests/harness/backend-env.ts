/** Environment of a backend under test: nothing of the developer's own configuration leaks in. */
export function backendEnv(databaseUrl: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: "jwt-secret-of-the-tests",
    COOKIE_SECRET: "cookie-secret-of-the-tests",
    REVALIDATE_SECRET: "revalidate-secret-of-the-tests",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DISABLE_ADMIN: "true",
    LOG_LEVEL: "warn",
    ...extra,
  }
}
