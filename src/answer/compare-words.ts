import { diffArrays } from "diff";
import { joinSpacing, type SourceWord, sameWord } from "./source-words.ts";

/** A run of words that two texts share, or that one of them lacks. */
export interface Change {
  readonly kind: "same" | "added" | "removed";
  /** The file's words; none when added. */
  readonly file: readonly SourceWord[];
  /** The pasted words; none when removed. */
  readonly pasted: readonly SourceWord[];
}

/** Changes with what is removed and what is added between two same runs as one each, the removed first. */
function grouped(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  let file: readonly SourceWord[] = [];
  let pasted: readonly SourceWord[] = [];
  const close = (): void => {
    if (file.length) result.push({ kind: "removed", file, pasted: [] });
    if (pasted.length) result.push({ kind: "added", file: [], pasted });
    file = pasted = [];
  };
  for (const change of changes) {
    if (change.kind === "same") {
      close();
      result.push(change);
    } else {
      file = [...file, ...change.file];
      pasted = [...pasted, ...change.pasted];
    }
  }
  close();
  return result;
}

/** What a pasted text makes of the file's words: the fewest words removed and added, in order (Myers, via jsdiff). */
export function compareWords(file: readonly SourceWord[], pasted: readonly SourceWord[]): Change[] {
  const [from, to] = joinSpacing(file, pasted);
  let inFile = 0;
  let inPasted = 0;
  const changes = diffArrays([...from], [...to], { comparator: sameWord }).map(({ count, added, removed }): Change => {
    const ofFile = added ? [] : from.slice(inFile, inFile + count);
    const ofPasted = removed ? [] : to.slice(inPasted, inPasted + count);
    inFile += ofFile.length;
    inPasted += ofPasted.length;
    return { kind: added ? "added" : removed ? "removed" : "same", file: ofFile, pasted: ofPasted };
  });
  return grouped(changes);
}

const count = (changes: readonly Change[], side: "file" | "pasted"): number =>
  changes.reduce((sum, change) => sum + change[side].length, 0);

/** How many of both texts' words are the same (Dice's coefficient): 0 to 1. */
export function likeness(changes: readonly Change[]): number {
  const same = changes.filter(({ kind }) => kind === "same");
  const all = count(changes, "file") + count(changes, "pasted");
  return all > 0 ? (count(same, "file") + count(same, "pasted")) / all : 0;
}
