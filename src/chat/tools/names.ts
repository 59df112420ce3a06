// The tools of our own by name, those that are on by default first.

export const defaultToolNames = ['current_time', 'calculate', 'search_messages'] as const

export const builtInNames = [...defaultToolNames, 'fetch_url'] as const

export type BuiltInName = (typeof builtInNames)[number]
