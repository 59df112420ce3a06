// The mark of the product: a clock that speaks.
export function Logo({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 text-primary ${className}`}>
      <path
        fill="currentColor"
        d="M16 2a14 14 0 1 1-6.9 26.2L3.4 29.6a.8.8 0 0 1-1-1l1.4-5.7A14 14 0 0 1 16 2Z"
      />
      <path
        fill="none"
        stroke="var(--primary-foreground)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M16 8.5V16l5 3.4"
      />
    </svg>
  )
}
