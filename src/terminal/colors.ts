import pc from "picocolors";

/** Functions that paint text, or leave it as it is. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Colours for a terminal; none elsewhere, and none when the configuration forbids them. */
export const createColors = (stream: NodeJS.WriteStream, allowed: boolean): Colors =>
  pc.createColors(allowed && stream.isTTY === true);
