// Measures validators of the npm registry on the data sets that standard input names, one {name, schema, instances} per line, and
// writes one {set, peer, nanoseconds} for each: the best round, per document, from the bytes to the verdict.
import fs from 'node:fs';
import { Buffer } from 'node:buffer';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schemasafe from '@exodus/schemasafe';

const roundMilliseconds = 40;
const rounds = 4;

const makers = {
  ajv(schema) {
    const dialect = String(schema.$schema);
    const type = dialect.includes('2020-12') ? Ajv2020 : dialect.includes('2019-09') ? Ajv2019 : Ajv;
    // Formats are annotations for all that is compared here.
    return new type({ strict: false, validateFormats: false, logger: false }).compile(schema);
  },
  schemasafe(schema) {
    return schemasafe.validator(schema, { mode: 'lax', formatAssertion: false, allowUnusedKeywords: true });
  },
};

function measure(validate, documents) {
  const turn = () => { let valid = 0; for (const d of documents) if (validate(JSON.parse(d.toString('utf8')))) valid++; return valid; };
  const valid = turn();
  if (valid * 2 < documents.length) throw new Error('most real documents are refused');
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    let turns = 0;
    do { turn(); turns++; } while (process.hrtime.bigint() - start < roundMilliseconds * 1e6);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / turns / documents.length);
  }
  return best;
}

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const set = JSON.parse(line);
  const documents = fs.readFileSync(set.instances, 'utf8').split('\n').filter(Boolean).map(d => Buffer.from(d));
  for (const [peer, make] of Object.entries(makers)) {
    try {
      const nanoseconds = measure(make(JSON.parse(fs.readFileSync(set.schema, 'utf8'))), documents);
      console.log(JSON.stringify({ set: set.name, peer, nanoseconds }));
    } catch (error) {
      console.error(`${peer}, ${set.name}: ${error.message}`);
    }
  }
}
