import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Fields, isFields } from "./form.ts";

/** A body that does not fit Discord's own description of its API. */
export interface SchemaFault {
  readonly method: string;
  readonly path: string;
  readonly error: string;
}

/** Formats of Discord's description that are no standard ones; all are checked by the types and patterns beside them. */
const FORMATS = ["snowflake", "nonce", "int32", "int64", "double"];
/** Errors told of one body. */
const TOLD = 5;

/** One operation of the description: its path as a pattern, and where its body is described. */
interface Operation {
  readonly method: string;
  readonly pattern: RegExp;
  /** Fixed steps come before ones in braces. */
  readonly fixed: number;
  readonly reference: string;
}

/** A description with its operations compiled so far. */
interface Description {
  readonly ajv: Ajv2020;
  readonly operations: readonly Operation[];
  readonly compiled: Map<string, ValidateFunction>;
}

/** Compiling is slow and does not depend on the server, so that all servers of a process share it. */
const descriptions = new Map<string, Description>();

const pointer = (step: string): string => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

function operationsOf(paths: Fields): Operation[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(isFields(methods) ? methods : {}).flatMap(([method, operation]): Operation[] => {
      if (!isFields(operation) || !isFields(operation.requestBody) || !isFields(operation.requestBody.content))
        return [];
      if (!("application/json" in operation.requestBody.content)) return [];
      const steps = ["paths", path, method, "requestBody", "content", "application/json", "schema"];
      const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);
      const reference = `discord#/${steps.map(pointer).join("/")}`;
      return [{ method: method.toUpperCase(), pattern, fixed: path.split("{")[0]?.length ?? 0, reference }];
    }),
  );
  return operations.sort((one, other) => other.fixed - one.fixed);
}

function load(file: string): Description {
  const known = descriptions.get(file);
  if (known) return known;
  const document = JSON.parse(readFileSync(file, "utf8")) as Fields;
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true, logger: false });
  addFormats.default(ajv);
  for (const format of FORMATS) ajv.addFormat(format, true);
  ajv.addSchema(document, "discord");
  const paths = isFields(document.paths) ? document.paths : {};
  const description = { ajv, operations: operationsOf(paths), compiled: new Map() };
  descriptions.set(file, description);
  return description;
}

function validatorOf({ ajv, compiled }: Description, { reference }: Operation): ValidateFunction {
  const known = compiled.get(reference);
  if (known) return known;
  const validate = ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  return validate;
}

/** The errors that reach deepest: of the branches of a union these are of the one that was meant. */
function told(errors: readonly ErrorObject[]): string {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  const deepest = Math.max(...errors.map(depth));
  const texts = errors
    .filter((error) => depth(error) === deepest)
    .map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
  return [...new Set(texts)].slice(0, TOLD).join("; ");
}

/** Checks bodies against Discord's own OpenAPI description. */
export class SchemaCheck {
  readonly faults: SchemaFault[] = [];
  /** Bodies checked so far. */
  checked = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a fault where the body does not fit; bodies of operations that are not described pass. */
  check(method: string, path: string, body: unknown): void {
    const description = load(this.#file);
    const operation = description.operations.find((one) => one.method === method && one.pattern.test(path));
    if (!operation) return;
    const validate = validatorOf(description, operation);
    this.checked += 1;
    if (!validate(body)) this.faults.push({ method, path, error: told(validate.errors ?? []) });
  }
}
