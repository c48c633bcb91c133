// Builds the browser side: `node build.mjs <outDir>`. Maven calls it; it returns at once when nothing changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const manifest = join(out, 'assets.json');
const started = Date.now();

const inputs = hashOf(files(here).filter((file) => !file.includes('node_modules')));
if (upToDate()) {
  console.log('frontend: up to date');
  process.exit(0);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or newer is needed to build the browser side; this is ${process.version}.`);
}
install();
const outputs = await bundle();
writeFileSync(manifest, JSON.stringify({ inputs, outputs }, null, 2) + '\n');
console.log(`frontend: built ${Object.keys(outputs).length} files in ${((Date.now() - started) / 1000).toFixed(1)} s`);

function upToDate() {
  if (!existsSync(manifest)) return false;
  const built = JSON.parse(readFileSync(manifest, 'utf8'));
  return built.inputs === inputs && Object.keys(built.outputs).every((name) => existsSync(join(out, name)));
}

/** Third-party parts come from the npm registry, exactly as the lock file says; their install scripts never run. */
function install() {
  const mark = join(here, 'node_modules', '.lock-hash');
  const lock = hashOf([join(here, 'package-lock.json')]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('frontend: npm ci (first build, or the lock file changed)');
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.error?.code === 'ENOENT') fail('npm was not found. Install Node 20 or newer, npm comes with it.');
  if (run.status !== 0) {
    fail(
      'The parts of the browser side could not be installed (npm ci, see above).\n' +
        'The first build needs the npm registry; afterwards it works offline.\n' +
        `Try it by hand: cd ${relative(process.cwd(), here) || '.'} && npm ci --ignore-scripts`,
    );
  }
  writeFileSync(mark, lock);
}

async function bundle() {
  const esbuild = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const result = await esbuild
    .build({
      absWorkingDir: here,
      entryPoints: [
        { in: 'js/app.js', out: 'app' },
        { in: 'css/app.css', out: 'app' },
        { in: 'js/work-item.js', out: 'work-item' },
        { in: 'css/work-item.css', out: 'work-item' },
        { in: 'js/diagram.js', out: 'diagram' },
        { in: 'css/diagram.css', out: 'diagram' },
      ],
      outdir: out,
      bundle: true,
      minify: true,
      metafile: true,
      format: 'esm',
      target: ['es2021', 'chrome105', 'firefox115', 'safari15.6'],
      legalComments: 'linked',
      loader: { '.woff2': 'file', '.svg': 'file' },
      assetNames: 'fonts/[name]-[hash]',
      logLevel: 'warning',
      plugins: [bothDirections(), formLibraryInThreeLanguages()],
    })
    .catch(() => fail('esbuild could not bundle the browser side, see above.'));
  const outputs = {};
  for (const file of Object.keys(result.metafile.outputs)) {
    const absolute = resolve(here, file);
    const name = relative(out, absolute).replaceAll('\\', '/');
    outputs[name] = hashOf([absolute]).slice(0, 12);
  }
  return outputs;
}

/** Third-party style sheets know left and right only: here they learn start and end. Ours are written so. */
function bothDirections() {
  const words = [
    [/\b(margin|padding)-left\b/g, '$1-inline-start'],
    [/\b(margin|padding)-right\b/g, '$1-inline-end'],
    [/\bborder-left(-\w+)?(?=\s*:)/g, 'border-inline-start$1'],
    [/\bborder-right(-\w+)?(?=\s*:)/g, 'border-inline-end$1'],
    [/\bborder-top-left-radius\b/g, 'border-start-start-radius'],
    [/\bborder-top-right-radius\b/g, 'border-start-end-radius'],
    [/\bborder-bottom-left-radius\b/g, 'border-end-start-radius'],
    [/\bborder-bottom-right-radius\b/g, 'border-end-end-radius'],
    [/\btext-align:\s*left\b/g, 'text-align: start'],
    [/\btext-align:\s*right\b/g, 'text-align: end'],
    [/\bfloat:\s*left\b/g, 'float: inline-start'],
    [/\bfloat:\s*right\b/g, 'float: inline-end'],
    [/(^|[{;\s])left(?=\s*:)/g, '$1inset-inline-start'],
    [/(^|[{;\s])right(?=\s*:)/g, '$1inset-inline-end'],
  ];
  return {
    name: 'both-directions',
    setup(build) {
      build.onLoad({ filter: /node_modules[\\/](bootstrap|@bpmn-io)[\\/].*\.css$/ }, ({ path }) => ({
        loader: 'css',
        contents: words.reduce((css, [physical, logical]) => css.replace(physical, logical), readFileSync(path, 'utf8')),
      }));
    },
  };
}

/**
 * form-js 2.0.0 leaves four texts and the order of day and month out of its translate service. Each replacement must
 * match exactly once, so that a newer version of the library cannot lose them unnoticed.
 */
function formLibraryInThreeLanguages() {
  const changes = [
    ["function getLocaleDateFormat(locale = 'default')", "function getLocaleDateFormat(locale = 'en-GB')"],
    ['placeholder: getLocaleReadableDateFormat()', "placeholder: formText('dd/mm/yyyy')"],
    ["placeholder: 'Search',", "placeholder: formText('Search'),"],
    ["children: valueLabel || 'Select'", "children: valueLabel || formText('Select')"],
    ['"aria-label": `Remove list item ${itemIndex + 1}`', '"aria-label": formText(\'Remove list item {value}\', { value: itemIndex + 1 })'],
  ];
  return {
    name: 'form-library-in-three-languages',
    setup(build) {
      build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, ({ path }) => {
        let source = readFileSync(path, 'utf8');
        for (const [before, after] of changes) {
          if (source.split(before).length !== 2) {
            return { errors: [{ text: `form-js has changed: "${before}" is not there exactly once` }] };
          }
          source = source.replace(before, () => after);
        }
        const texts = JSON.stringify(join(here, 'js', 'form-texts.js'));
        return { contents: `import { formText } from ${texts};\n${source}`, loader: 'js' };
      });
    },
  };
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) hash.update(basename(path)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function fail(message) {
  console.error(`\nfrontend: ${message}\n`);
  process.exit(1);
}
