// A line that shows how far a long piece of work is: drawn over and over on a terminal, silent where nobody watches.

const width = 30

export type ProgressBar = {
  /** Adds to what is done. */
  advance(by: number): void
  /** Leaves the full line behind. */
  end(): void
}

/** @param total how much there is to do; more turns up as it is `advance`d beyond that. */
export function progressBar(label: string, total: number, out = process.stderr): ProgressBar {
  let done = 0
  const draw = () => {
    if (!out.isTTY) return
    const share = Math.min(1, total === 0 ? 1 : done / total)
    const full = Math.round(share * width)
    const bar = '█'.repeat(full) + '░'.repeat(width - full)
    const percent = `${Math.floor(share * 100)}`.padStart(3)
    out.write(`\r${label} ${bar} ${percent} % (${done.toLocaleString('en')})\u001b[K`)
  }
  draw()
  return {
    advance(by) {
      done += by
      draw()
    },
    end() {
      done = Math.max(done, total)
      draw()
      if (out.isTTY) out.write('\n')
    },
  }
}
