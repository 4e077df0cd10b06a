import { Presets, SingleBar } from "cli-progress";

/** Work that takes longer than this, in ms, shows a bar. */
const PATIENCE = 1000;

/** A progress callback, and the end of it. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * A progress bar on a terminal that appears once the work has taken a second; nothing elsewhere.
 * @param now a clock in ms.
 */
export function createProgress(stream: NodeJS.WriteStream, label: string, now: () => number): Progress {
  if (!stream.isTTY) return { update: () => {}, stop: () => {} };
  const begun = now();
  const bar = new SingleBar(
    { stream, format: `${label} {bar} {value}/{total}`, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    update: (done, total) => {
      if (!shown && now() - begun < PATIENCE) return;
      if (!shown) bar.start(total, done);
      shown = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
