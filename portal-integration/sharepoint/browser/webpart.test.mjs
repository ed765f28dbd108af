import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { TENANT, WIJKWERK, admitted, chromium, open, root, script } from './host.mjs';

const EDIT = 2;
const BLOCK = { wijkwerk: WIJKWERK, blok: 'middelen/wat-is-over', wijk: 'WK014111' };
const HASH = 'sha384-' + createHash('sha384').update(script).digest('base64');
const path = chromium();
const required = process.env.WIJKWERK_BROWSER_VERPLICHT === '1';
const skip = !path && !required && 'no Chromium here; WIJKWERK_CHROMIUM names one';

let browser;
before(async () => {
  if (!path && required) {
    throw new Error('There is no Chromium; WIJKWERK_CHROMIUM names one');
  }
  if (!skip) {
    browser = await playwright.launch({ executablePath: path, args: ['--no-sandbox'] });
  }
});
after(() => browser?.close());

const visit = (name, options, steps) =>
  test(name, { skip, timeout: 60_000 }, async () => {
    const host = await open(browser, options);
    try {
      await steps(host);
    } finally {
      await host.close();
    }
  });
/** What was asked from elsewhere than the tenant, script elements included. */
const wijkwerks = (host) => host.asked.filter((address) => !address.startsWith(TENANT));
const text = (host) => host.tab.locator('#webpart').innerText();
const shown = (host) => host.tab.locator('wijk-portlet iframe').contentFrame().locator('body').innerText();

/** The pictures of docs/beheer/sharepoint.md: WIJKWERK_BEELD names the folder to put them in. */
const picture = (host, name) =>
  host.tab.screenshot({
    path: join(process.env.WIJKWERK_BEELD ?? join(root, 'temp/beeld'), `${name}.png`),
    clip: { x: 0, y: 0, width: 1280, height: 260 }
  });

visit('shows the block that was set, as high as it asks', {}, async (host) => {
  await host.render({ ...BLOCK, titel: 'Geld in De Riet', parameters: 'plan=12' });
  const address = new URLSearchParams(await shown(host));
  assert.equal(address.get('gebied'), 'WK014111');
  assert.equal(address.get('plan'), '12');
  assert.equal(address.get('inbed'), TENANT);
  assert.equal(address.get('omgeving'), null);
  const frame = host.tab.locator('wijk-portlet iframe');
  assert.equal(await frame.getAttribute('title'), 'Geld in De Riet');
  await host.tab.waitForFunction(
    () => document.querySelector('wijk-portlet').shadowRoot.querySelector('iframe').style.height === '321px'
  );
  assert.equal(await text(host), '');
  assert.deepEqual(host.problems, []);
});

visit('follows the colour of the section, and changes without asking the script again', {}, async (host) => {
  await host.render(BLOCK);
  await shown(host);
  await host.tab.evaluate(() => webpart.onThemeChanged({ isInverted: true }));
  await host.tab.waitForFunction(() =>
    document.querySelector('wijk-portlet').shadowRoot.querySelector('iframe')?.src.includes('omgeving=donker')
  );
  await host.render({ blok: 'wijkplan/stand' });
  await host.tab.waitForFunction(() =>
    document.querySelector('wijk-portlet').shadowRoot.querySelector('iframe')?.src.includes('/wijkplan/portlets/stand')
  );
  assert.equal(host.asked.filter((address) => address.endsWith('wijk-portlet-1.js')).length, 1);
  assert.equal(await host.tab.locator('wijk-portlet').count(), 1);
});

visit('takes the script with the right hash only', {}, async (host) => {
  await host.render({ ...BLOCK, integriteit: HASH }, EDIT);
  await shown(host);
});

visit('says so when the hash is wrong, and recovers', {}, async (host) => {
  await host.render({ ...BLOCK, integriteit: HASH.replace(/-..../, '-AAAA') }, EDIT);
  await host.tab.getByText('Het script is niet geladen').waitFor();
  await picture(host, 'sharepoint-script');
  await host.render({ integriteit: HASH }, EDIT);
  await shown(host);
});

visit('says so when SharePoint does not trust the script', { trusted: '' }, async (host) => {
  await host.render(BLOCK, EDIT);
  await host.tab.getByText('vertrouwde scriptbronnen').waitFor();
  assert.match(host.problems.join(), /Content Security Policy/);
  await host.render(BLOCK);
  await host.tab.getByText('Wijkwerk is nu niet te bereiken.').waitFor();
});

visit('tries again when asked to', {}, async (host) => {
  host.state.away = true;
  await host.render(BLOCK);
  const again = host.tab.getByRole('button', { name: 'Opnieuw proberen' });
  await again.waitFor();
  host.state.away = false;
  await again.click();
  await shown(host);
});

visit('invites the editor to set it up, and shows a reader nothing', {}, async (host) => {
  await host.render({});
  assert.equal(await text(host), '');
  await host.render({}, EDIT);
  await host.tab.getByRole('button', { name: 'Instellen' }).click();
  assert.equal(await host.tab.evaluate(() => webpart.context.propertyPane.opened), 1);
  await picture(host, 'sharepoint-instellen');
  await host.tab.evaluate(() =>
    webpart.onThemeChanged({ isInverted: true, semanticColors: { bodyText: 'rgb(255, 255, 255)' } })
  );
  assert.equal(
    await host.tab.locator('#webpart p').evaluate((line) => getComputedStyle(line).color),
    'rgb(255, 255, 255)',
    'readable on a dark section'
  );
  assert.deepEqual(wijkwerks(host), []);
});

visit('loads nothing from an address that is no https origin', {}, async (host) => {
  for (const wijkwerk of [WIJKWERK.replace('https', 'http'), WIJKWERK + '/pad', 'javascript:alert(1)']) {
    await host.render({ ...BLOCK, wijkwerk }, EDIT);
    await host.tab.getByText('Geef een adres dat met https:// begint').waitFor();
  }
  assert.deepEqual(wijkwerks(host), []);
});

visit('names a block that is not there to the editor only', {}, async (host) => {
  await host.render({ ...BLOCK, blok: 'communicatie/agenda' }, EDIT);
  await host.tab.getByText('Wijkwerk heeft dit blok niet').waitFor();
  await host.render({});
  assert.equal(await text(host), '');
});

visit('offers the blocks of this Wijkwerk, and says what the chosen one takes', {}, async (host) => {
  await host.tab.evaluate((block) => {
    Object.assign(webpart.properties, block);
    webpart.onPropertyPaneConfigurationStart();
  }, BLOCK);
  await host.tab.waitForFunction(() => webpart.context.propertyPane.refreshed === 1);
  const fields = await host.tab.evaluate(() =>
    JSON.parse(JSON.stringify(webpart.getPropertyPaneConfiguration().pages[0].groups[1].groupFields))
  );
  assert.deepEqual(
    fields[0].options.map((option) => option.text),
    ['Wijkplan', 'Stand', 'Middelen', 'Wat is over']
  );
  assert.equal(fields[1].label, 'Code van de wijk *');
  assert.match(fields[2].description, /Dit blok kent: plan\.$/);
});

visit('lets module and name be typed when there is no list', {}, async (host) => {
  host.state.away = true;
  const fields = await host.tab.evaluate(async (block) => {
    Object.assign(webpart.properties, block);
    webpart.onPropertyPaneConfigurationStart();
    while (webpart.context.propertyPane.refreshed === 0) {
      await new Promise((done) => setTimeout(done, 20));
    }
    return webpart.getPropertyPaneConfiguration().pages[0].groups[1].groupFields.map((field) => ({
      type: field.type, text: field.text, error: field.onGetErrorMessage?.('middelen')
    }));
  }, BLOCK);
  assert.match(fields[0].text, /niet op te halen/);
  assert.equal(fields[1].type, 'text');
  assert.match(fields[1].error, /schuine streep/);
});

visit('speaks English too', { locale: 'en-US' }, async (host) => {
  await host.render({}, EDIT);
  await host.tab.getByRole('button', { name: 'Set up' }).waitFor();
});

visit('leaves nothing behind', {}, async (host) => {
  await host.render(BLOCK);
  await shown(host);
  await host.tab.evaluate(() => webpart.onDispose());
  assert.equal(await host.tab.evaluate(() => webpart.domElement.childNodes.length), 0);

  const late = await open(browser);
  await late.render(BLOCK);
  await late.tab.evaluate(() => webpart.onDispose());
  await late.tab.waitForFunction(() => customElements.get('wijk-portlet'));
  assert.equal(await late.tab.evaluate(() => webpart.domElement.childNodes.length), 0);
  await late.close();
});

test('needs no address when the package admits one', { skip: skip || (admitted.length !== 1 && 'it admits all, or more') }, async () => {
  const host = await open(browser);
  await host.render({ ...BLOCK, wijkwerk: '' });
  await shown(host);
  assert.equal(
    await host.tab.evaluate(() => webpart.getPropertyPaneConfiguration().pages[0].groups[0].groupFields[0].text),
    `Wijkwerk op ${WIJKWERK}`
  );
  await host.close();
});

test('an address that the package does not admit is refused', { skip: skip || (admitted.length === 0 && 'the package admits all') }, async () => {
  const host = await open(browser, { trusted: '*' });
  await host.render({ ...BLOCK, wijkwerk: 'https://ander.example' }, EDIT);
  await host.tab.getByText('Dit adres is niet toegelaten').waitFor();
  assert.deepEqual(wijkwerks(host), []);
  await host.close();
});
