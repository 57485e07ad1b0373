export const time = {
  just_now: "just now",
  minutes: "{n} min",
  hours: "{n} h",
  days: "{n} days",
  weekdays: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
  weekdays_long: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
}
