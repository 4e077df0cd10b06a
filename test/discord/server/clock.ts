/** One thing that is to happen at a time. */
interface Appointment {
  readonly time: number;
  readonly run: () => void;
  readonly timer: NodeJS.Timeout;
}

/** The server's clock: real time, which a test may put forward (tokens run out after 15 minutes). */
export class Clock {
  #ahead = 0;
  readonly #appointments = new Set<Appointment>();

  /** Unix time in ms, as Discord has it. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Runs something in `ms`, or as soon as the clock is put past it; the returned function calls it off. */
  after(ms: number, run: () => void): () => void {
    const appointment: Appointment = {
      time: this.now() + ms,
      run,
      timer: setTimeout(() => this.#keep(appointment), ms),
    };
    this.#appointments.add(appointment);
    return () => this.#forget(appointment);
  }

  /** Puts the clock forward by `ms`; what falls due runs at once. */
  advance(ms: number): void {
    this.#ahead += ms;
    const due = [...this.#appointments].filter(({ time }) => time <= this.now());
    for (const appointment of due.sort((one, other) => one.time - other.time)) this.#keep(appointment);
  }

  /** Calls off everything. */
  close(): void {
    for (const appointment of this.#appointments) this.#forget(appointment);
  }

  #keep(appointment: Appointment): void {
    this.#forget(appointment);
    appointment.run();
  }

  #forget(appointment: Appointment): void {
    clearTimeout(appointment.timer);
    this.#appointments.delete(appointment);
  }
}
