// The icons, drawn on a grid of 24 by 24. They say nothing to a screen reader: their buttons have names.
const icon = (paths: string) =>
  function Icon({ className = 'size-4' }: { className?: string }) {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className={`shrink-0 ${className}`}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={paths} />
      </svg>
    )
  }

export const ArrowDown = icon('M12 5v14M6 13l6 6 6-6')
export const ArrowUp = icon('M12 19V5M6 11l6-6 6 6')
export const Back = icon('M19 12H5M11 6l-6 6 6 6')
export const Check = icon('M5 12.5l4.5 4.5L19 7.5')
export const ChevronDown = icon('M6 9l6 6 6-6')
export const ChevronLeft = icon('M14.5 6l-6 6 6 6')
export const ChevronRight = icon('M9.5 6l6 6-6 6')
export const Close = icon('M6 6l12 12M18 6L6 18')
export const Copy = icon('M9 9h11v11H9zM5 15H4V4h11v1')
export const Device = icon('M4 5h16v11H4zM9 20h6M12 16v4')
export const Download = icon('M12 4v11M7 10.5l5 5 5-5M5 20h14')
export const Edit = icon(
  'M4 20l1-4.5L16 4.5a1.5 1.5 0 0 1 2 0l1.5 1.5a1.5 1.5 0 0 1 0 2L8.5 19 4 20zM14 6.5l3.5 3.5',
)
export const Key = icon(
  'M14.5 9.5a4.5 4.5 0 1 0-3.6 4.4L13 16h2.5v2.5H18V21h3v-3.2l-6.8-6.8c.2-.5.3-1 .3-1.5zM8.5 8.5h.01',
)
export const Lock = icon('M6 11h12v9H6zM9 11V7.5a3 3 0 0 1 6 0V11')
export const Menu = icon('M4 7h16M4 12h16M4 17h16')
export const More = icon('M6 12h.01M12 12h.01M18 12h.01')
export const NewChat = icon(
  'M12 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-6M18.4 3.6a1.7 1.7 0 0 1 2.4 2.4L13 13.8l-3.2.8.8-3.2 7.8-7.8z',
)
export const Person = icon('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0')
export const Refresh = icon(
  'M20 5v5h-5M4 19v-5h5M5.5 9A7.5 7.5 0 0 1 18.3 7L20 10M4 14l1.7 3A7.5 7.5 0 0 0 18.5 15',
)
export const Search = icon('M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM20 20l-4-4')
export const Interrupt = icon('M6 5l8 7-8 7zM18 5v14')
export const Settings = icon('M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4')
export const SignOut = icon('M14 5V4H5v16h9v-1M10 12h11M17.5 8.5L21 12l-3.5 3.5')
export const Steer = icon('M4 19v-3a6 6 0 0 1 6-6h10M15 5l5 5-5 5')
export const Stop = icon('M7 7h10v10H7z')
export const Tool = icon(
  'M14.5 6.5a4 4 0 0 1 5-1.3l-2.7 2.7 1.8 1.8 2.6-2.6a4 4 0 0 1-5.5 4.9l-7.4 7.4a1.8 1.8 0 0 1-2.6-2.6l7.4-7.4a4 4 0 0 1 1.4-2.9z',
)
export const Trash = icon('M5 7h14M10 7V4.5h4V7M6.5 7l1 13h9l1-13M10 11v5M14 11v5')
export const Warning = icon('M12 4.5L21 20H3l9-15.5zM12 10.5v4M12 17h.01')
