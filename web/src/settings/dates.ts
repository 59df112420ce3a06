// Instants as people say them.
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export const dayOf = (instant: string) => day.format(new Date(instant))
export const momentOf = (instant: string) => moment.format(new Date(instant))
