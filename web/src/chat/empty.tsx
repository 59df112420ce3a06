// A chat in which nothing was said yet.
import { Logo } from '../ui/logo.tsx'

const suggestions = [
  'What time is it in UTC?',
  'What is 1234 * 5678?',
  'Explain how a refresh token is rotated',
  'Write a function that reverses a string, in Python',
]

export function Empty({ suggest }: { suggest: (text: string) => void }) {
  return (
    <div className="flex scroller min-h-0 flex-1 flex-col px-4 py-10">
      <div className="m-auto flex w-full max-w-xl flex-col items-center gap-6 text-center">
        <Logo className="size-12" />
        <p className="font-semibold text-2xl">What is on your mind?</p>
        <ul className="grid w-full gap-2 text-start text-sm sm:grid-cols-2">
          {suggestions.map((text) => (
            <li key={text}>
              <button
                type="button"
                className="h-full w-full rounded-xl border border-border px-4 py-3 text-start hover:bg-muted"
                onClick={() => suggest(text)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
