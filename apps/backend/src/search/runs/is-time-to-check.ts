const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", hourCycle: "h23" })
/** Few people shop then. */
const quietHour = 2

/** Whether it is the hour of the nightly check, in Vietnam, whatever the server's time zone. */
export const isTimeToCheck = (now = new Date()): boolean => Number(clock.format(now)) === quietHour
