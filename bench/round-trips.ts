// Published round-trip times between regions, in milliseconds: 95 % of those of the 30 days to 30 July 2026 were at most so long.
// Microsoft, "Azure network round-trip latency statistics", learn.microsoft.com/azure/networking/azure-network-latency, which says
// the same of all pairs; these are the rows that a simulation of us needs.

/** Where a database and a model may be. */
export const homes = ['East US', 'West Europe'] as const
export type Home = (typeof homes)[number]

/** From where people on each continent come: the region nearest to them, and how far each home is from it. */
export const continents: { name: string; region: string; to: Record<Home, number> }[] = [
  { name: 'North America', region: 'West US 2', to: { 'East US': 76, 'West Europe': 153 } },
  { name: 'South America', region: 'Brazil South', to: { 'East US': 121, 'West Europe': 191 } },
  { name: 'Europe', region: 'UK South', to: { 'East US': 80, 'West Europe': 13 } },
  { name: 'Africa', region: 'South Africa North', to: { 'East US': 225, 'West Europe': 171 } },
  { name: 'Asia', region: 'Japan East', to: { 'East US': 165, 'West Europe': 242 } },
  { name: 'Australia', region: 'Australia East', to: { 'East US': 206, 'West Europe': 282 } },
]

export const betweenHomes = 91

/** Within a region, and from a person to the nearest of Cloudflare's places: assumed. */
export const nearby = 2
export const lastMile = 20
