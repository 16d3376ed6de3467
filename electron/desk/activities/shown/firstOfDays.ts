/** The first of each day: those that come later than so many are passed over without a look. */
export type FirstOfDays = {
  readonly add: (id: number, firstDay: number, lastDay: number) => void
  readonly of: (day: number) => readonly number[]
  readonly visits: () => number
}

/**
 * Keeps up to `most` a day, in the order in which they come. Days that are full are skipped from
 * then on, so that what stands on many days costs no more than there are places.
 */
export function createFirstOfDays(days: number, most: number): FirstOfDays {
  const lists: number[][] = Array.from({ length: days }, () => [])
  /** For each day the next one that may have a place, itself among them. */
  const open = Array.from({ length: days + 1 }, (_, day) => day)
  let visits = 0

  const nextOpen = (from: number): number => {
    let day = from
    while (open[day] !== day && day < days) {
      visits += 1
      const further = open[open[day] ?? days] ?? days
      open[day] = further
      day = further
    }
    return day
  }

  return {
    add: (id, firstDay, lastDay) => {
      visits += 1
      if (most === 0) return
      for (let day = nextOpen(firstDay); day <= lastDay; day = nextOpen(day + 1)) {
        visits += 1
        const list = lists[day]
        list?.push(id)
        if (list?.length === most) open[day] = day + 1
      }
    },
    of: (day) => lists[day] ?? [],
    visits: () => visits,
  }
}
