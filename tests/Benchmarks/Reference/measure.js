// Times the reference itself on the same events: JSON.parse, trigger, mapping, validation, and the body of the request as JSON.
//   npm install @segment/action-destinations@3.497.0
//   dotnet run -c Release --project tests/Benchmarks -- reference dump > events.ndjson
//   node measure.js events.ndjson [path of the Kameleoon definition]
// Without the network: what an event costs before its request is made. The sending of it is left out on both sides.
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');
const load = createRequire(path.join(process.cwd(), 'measure.js'));
const core = path.dirname(load.resolve('@segment/actions-core'));
const { parseFql, validate } = load('@segment/destination-subscriptions');
const { transform } = load(path.join(core, 'mapping-kit'));
const { removeEmptyValues } = load(path.join(core, 'remove-empty-values'));
const { validateSchema } = load(path.join(core, 'schema-validation'));
const { fieldsToJsonSchema } = load(path.join(core, 'destination-kit', 'fields-to-jsonschema'));
const definition = load(process.argv[3] ?? '@segment/action-destinations/dist/destinations/kameleoon').default;

// Everything that can be made ready once, is: the reference parses triggers again for each event.
const presets = definition.presets.map(preset => {
  const action = definition.actions[preset.partnerAction];
  return { key: `Kameleoon:${action.title}`, trigger: parseFql(preset.subscribe), mapping: preset.mapping, schema: fieldsToJsonSchema(action.fields) };
});

function map(line) {
  const event = JSON.parse(line);
  for (const preset of presets) {
    if (validate(preset.trigger, event)) {
      const payload = removeEmptyValues(transform(preset.mapping, event), preset.schema, true);
      validateSchema(payload, preset.schema, { schemaKey: preset.key, exempt: ['dynamicAuthSettings'] });
      const { kameleoonVisitorCode, ...rest } = payload;
      return JSON.stringify({ ...rest, properties: { ...(payload.properties || {}), kameleoonVisitorCode } });
    }
  }
  throw new Error('An event was not mapped.');
}

function run(lines, seconds) {
  const start = process.hrtime.bigint();
  let count = 0;
  let elapsed;
  do {
    for (const line of lines) map(line);
    count += lines.length;
    elapsed = Number(process.hrtime.bigint() - start);
  } while (elapsed < seconds * 1e9);
  return elapsed / count;
}

const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
run(lines, 5);
const times = Array.from({ length: 5 }, () => run(lines, 1)).sort((a, b) => a - b);
console.log(`the reference under Node.js ${process.version}: ${times[2].toFixed(0)} ns an event`);
