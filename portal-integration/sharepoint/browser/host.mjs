/**
 * The host's side of the web part, as far as a test can have it: a page with an AMD loader and stand-ins
 * for the modules of SharePoint that the bundle asks for. The bundle, its strings and <wijk-portlet> are
 * the real ones; SharePoint is not.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
export const root = join(here, '..');
export const TENANT = 'https://gemeente.sharepoint.example';
/** Addresses that the package admits; none means all. */
export const admitted = (process.env.WIJKWERK_ADRES ?? '')
  .split(/\s+/)
  .filter(Boolean)
  .map((address) => new URL(address).origin);
export const WIJKWERK = admitted[0] ?? 'https://wijkwerk.gemeente.example';
export const script = readFileSync(
  join(root, '../startpagina/src/main/resources/inbedden/wijk-portlet-1.js')
);

export function manifest() {
  const folder = join(root, 'release/manifests');
  const name = readdirSync(folder).find((file) => file.endsWith('.manifest.json'));
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

export function chromium() {
  const named = process.env.WIJKWERK_CHROMIUM;
  if (named) {
    return named;
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .concat('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    .find((path) => existsSync(path));
}

/** Runs in the page. */
const HOST = `
  const made = {};
  let last;
  window.provide = (name, module) => { made[name] = module; };
  const need = (name) => {
    if (!(name in made)) throw new Error('The bundle asks for ' + name);
    return made[name];
  };
  // With or without a name of its own.
  window.define = (...parts) => { last = parts; };
  window.lastDefined = () => {
    const [needs, make] = last.slice(-2);
    return { name: last.length > 2 ? last[0] : undefined, module: make(...needs.map(need)) };
  };

  const field = (type) => (target, options) => ({ type, target, ...options });
  provide('@microsoft/sp-core-library', {
    DisplayMode: { Read: 1, Edit: 2 },
    Version: { parse: (text) => ({ toString: () => text }) }
  });
  provide('@microsoft/sp-property-pane', {
    PropertyPaneDropdown: field('dropdown'),
    PropertyPaneLabel: field('label'),
    PropertyPaneTextField: field('text'),
    PropertyPaneDropdownOptionType: { Normal: 0, Divider: 1, Header: 2 }
  });
  // As SharePoint ships it: a function, not a class, so that either kind can extend it.
  function BaseClientSideWebPart() {
    this.domElement = document.querySelector('#webpart');
    this.displayMode = 1;
    this.renderedOnce = false;
    this.properties = {};
    this.context = { propertyPane: { opened: 0, refreshed: 0,
      open() { this.opened++; }, refresh() { this.refreshed++; } } };
  }
  BaseClientSideWebPart.prototype.onDispose = function () {};
  BaseClientSideWebPart.prototype.onPropertyPaneFieldChanged = function () {};
  provide('@microsoft/sp-webpart-base', { BaseClientSideWebPart });
`;

const page = `<!DOCTYPE html><html lang="nl-nl"><head><meta charset="utf-8"><title>Team</title>
<style>body { margin: 32px; font: 16px/1.5 "Segoe UI", system-ui, sans-serif }</style>
<link rel="icon" href="data:,"></head><body><main><h1>Team</h1><div id="webpart"></div></main>
<script src="/host.js"></script></body></html>`;

const LISTS = {
  middelen: {
    module: 'middelen',
    titel: 'Middelen',
    portlets: [
      {
        naam: 'wat-is-over', titel: 'Wat is over', pad: '/middelen/portlets/wat-is-over',
        hoogte: 300, parameters: ['gebied', 'plan'], verplicht: ['gebied']
      }
    ]
  },
  wijkplan: {
    module: 'wijkplan',
    titel: 'Wijkplan',
    portlets: [
      {
        naam: 'stand', titel: 'Stand', pad: '/wijkplan/portlets/stand',
        hoogte: 200, parameters: ['gebied'], verplicht: []
      }
    ]
  }
};

const view = (address) => `<!DOCTYPE html><html lang="nl"><title>Blok</title><body>${address.search}
<script>parent.postMessage({ wijkPortlet: 1, hoogte: 321, stand: 'getoond' }, '${TENANT}')</script>`;

/**
 * Opens a page of the tenant with the web part in it, not yet rendered.
 *
 * @param trusted what the tenant trusts besides itself, for script-src of its policy
 */
export async function open(browser, { trusted = WIJKWERK + '/openbaar/wijk-portlet-1.js', locale = 'nl-NL' } = {}) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const asked = [];
  const problems = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
  const state = { script, lists: { ...LISTS }, away: false };
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    asked.push(address.href);
    if (address.pathname.startsWith('/ClientSideAssets/')) {
      const file = join(root, 'release/assets', address.pathname.split('/').pop());
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    }
    if (address.origin === TENANT) {
      return route.fulfill(
        address.pathname === '/host.js'
          ? { contentType: 'text/javascript', body: HOST }
          : {
              contentType: 'text/html',
              headers: {
                'content-security-policy': `script-src 'self' 'unsafe-eval' ${trusted}`
              },
              body: page
            }
      );
    }
    if (address.origin !== WIJKWERK || state.away) {
      return route.abort('connectionrefused');
    }
    if (address.pathname === '/openbaar/wijk-portlet-1.js') {
      return route.fulfill({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: state.script
      });
    }
    const module = /^\/([a-z]+)\/portlets\.json$/.exec(address.pathname)?.[1];
    if (module) {
      const list = state.lists[module];
      return route.fulfill({
        status: list ? 200 : 404,
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify(list ?? {})
      });
    }
    if (address.pathname.includes('/portlets/')) {
      return route.fulfill({ contentType: 'text/html', body: view(address) });
    }
    return route.fulfill({ status: 404, body: '' });
  });
  await tab.goto(TENANT + '/sites/team');

  const { id, version, loaderConfig } = manifest();
  const resources = loaderConfig.scriptResources;
  const load = (file) => tab.addScriptTag({ url: `${TENANT}/ClientSideAssets/${file}` });
  for (const [name, { type, paths, defaultPath }] of Object.entries(resources)) {
    if (type === 'localizedPath') {
      await load(paths[locale] ?? defaultPath);
      await tab.evaluate((strings) => provide(strings, lastDefined().module), name);
    }
  }
  await load(resources[loaderConfig.entryModuleId].path);
  const name = await tab.evaluate(() => {
    const { name, module } = lastDefined();
    window.webpart = new module.default();
    return name;
  });
  if (name !== `${id}_${version}`) {
    throw new Error(`The bundle calls itself ${name}`);
  }

  return {
    tab, asked, problems, state,
    close: () => context.close(),
    /** Sets properties and lets the host render, as after a choice in the property pane. */
    render: (properties, mode = 1) =>
      tab.evaluate(
        ([p, m]) => {
          Object.assign(webpart.properties, p);
          webpart.displayMode = m;
          webpart.render();
          webpart.renderedOnce = true;
        },
        [properties, mode]
      )
  };
}
