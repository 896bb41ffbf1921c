// Answers one question per line with one line: '+' or '-', or nothing where the schema or the pattern is refused.
import readline from 'node:readline';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft4 from 'ajv-draft-04';

const require = createRequire(import.meta.url);
// Members are those that the document has, not those that every object of JavaScript inherits. All errors are asked for, as ajv leaves out
// what stands behind 'prefixItems' for shorter arrays where it stops at the first.
const options = { strict: false, validateFormats: false, ownProperties: true, allErrors: true, logger: false };
const makers = {
  'draft-04': () => new (draft4.default ?? draft4)(options),
  'draft-06': () => { const ajv = new Ajv(options); ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json')); return ajv; },
  'draft-07': () => new Ajv(options),
  '2019-09': () => new Ajv2019(options),
  '2020-12': () => new Ajv2020(options),
};
let last = { key: '', validate: null };

function validator(kind, schema) {
  const key = kind + schema;
  if (last.key !== key) {
    last = { key, validate: null };
    last.validate = makers[kind]().compile(JSON.parse(schema));
  }
  return last.validate;
}

function answer(question) {
  try {
    if (question.kind === 'pattern') return new RegExp(question.pattern, 'u').test(question.text) ? '+' : '-';
    const validate = validator(question.kind, question.schema);
    return validate === null ? '' : validate(JSON.parse(question.document)) ? '+' : '-';
  } catch {
    return '';
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) fs.writeSync(1, answer(JSON.parse(line)) + '\n');
