import { ApiError } from "./errors.ts";

/** Where a fault is: the names and places that lead to it. */
export type Path = readonly (string | number)[];

/** What an object of unknown make may hold. */
export type Fields = Readonly<Record<string, unknown>>;

interface Fault {
  readonly code: string;
  readonly message: string;
}

type Tree = { [name: string]: Tree | Fault[] };

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a field is left out: Discord takes null for that. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Characters as Discord counts them: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** Collects the faults of a body and refuses it with all of them, nested as Discord nests them (code 50035). */
export class Form {
  readonly #errors: Tree = {};
  readonly #within: Path;
  #faulty = false;

  /** `within` is the part of the body that this form is. */
  constructor(within: Path = []) {
    this.#within = within;
  }

  /** Notes a fault. */
  add(path: Path, code: string, message: string): void {
    this.#faulty = true;
    let tree = this.#errors;
    for (const step of [...this.#within, ...path]) {
      tree[step] ??= {};
      tree = tree[step] as Tree;
    }
    tree._errors = [...((tree._errors as Fault[] | undefined) ?? []), { code, message }];
  }

  /** A fault unless the text has from `min` to `max` characters; absent is well where `min` is 0. */
  text(path: Path, value: unknown, min: number, max: number): value is string {
    if (isAbsent(value)) {
      if (min > 0) this.required(path);
      return false;
    }
    if (typeof value !== "string") {
      this.add(path, "STRING_TYPE_CONVERT", `Could not interpret "${value}" as string.`);
      return false;
    }
    const length = lengthOf(value);
    if (length >= min && length <= max) return true;
    if (min > 0) this.add(path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    else this.add(path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
    return false;
  }

  /** The text of a field that may be absent but not empty. */
  optionalText(path: Path, value: unknown, min: number, max: number): void {
    if (!isAbsent(value)) this.text(path, value, min, max);
  }

  /** The items of a list of `min` to `max` objects; none where it is at fault. */
  list(path: Path, value: unknown, min: number, max: number): readonly Fields[] {
    const items = isAbsent(value) ? [] : value;
    if (!Array.isArray(items)) {
      this.add(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
      return [];
    }
    if (items.length < min || items.length > max) {
      const range = min > 0 ? `Must be between ${min} and ${max} in length.` : `Must be ${max} or fewer in length.`;
      this.add(path, min > 0 ? "BASE_TYPE_BAD_LENGTH" : "BASE_TYPE_MAX_LENGTH", range);
    }
    items.forEach((item, place) => {
      if (!isFields(item))
        this.add([...path, place], "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    });
    return items.filter(isFields);
  }

  /** A fault unless the number, where there is one, is whole and within bounds. */
  whole(path: Path, value: unknown, min: number, max: number): value is number {
    if (isAbsent(value)) return false;
    if (typeof value !== "number" || !Number.isInteger(value)) {
      this.add(path, "NUMBER_TYPE_COERCE", `Value "${value}" is not int.`);
      return false;
    }
    if (value >= min && value <= max) return true;
    if (value < min) this.add(path, "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`);
    else this.add(path, "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
    return false;
  }

  /** Notes that a field is missing. */
  required(path: Path): void {
    this.add(path, "BASE_TYPE_REQUIRED", "This field is required");
  }

  /** Refuses the body where there are faults. */
  check(): void {
    if (this.#faulty) throw new ApiError(400, 50035, "Invalid Form Body", this.#errors);
  }
}
