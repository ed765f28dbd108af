/** The package holds what SharePoint needs, and nothing that says where it was built. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import JSZip from 'jszip';
import { manifest, root } from './host.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { solution } = read('config/package-solution.json');
const component = manifest();

test('the package holds solution, web part and scripts under their ids', async () => {
  const zip = await JSZip.loadAsync(readFileSync(join(root, 'sharepoint/solution/wijkwerk.sppkg')));
  const names = Object.keys(zip.files).filter((name) => !zip.files[name].dir);
  const all = await Promise.all(names.map(async (name) => [name, await zip.file(name).async('string')]));

  const app = all.find(([name]) => name === 'AppManifest.xml')[1];
  assert.match(app, new RegExp(`ProductID="${solution.id}"`, 'i'));
  assert.match(app, new RegExp(`Version="${solution.version}"`));
  assert.match(app, /IsClientSideSolution="true"/);
  assert.match(app, /SkipFeatureDeployment="true"/);
  assert.doesNotMatch(app, /WebApiPermissionRequest/, 'asks for no rights');

  const webpart = all.find(([name]) => name.includes(`WebPart_${component.id}`));
  assert.ok(webpart, 'web part among ' + names.join(' '));
  const { version } = read('package.json');
  assert.equal(component.version, version);
  assert.equal(solution.version, version + '.0');

  const scripts = names.filter((name) => /^ClientSideAssets\/.*\.js$/.test(name));
  for (const [name, resource] of Object.entries(component.loaderConfig.scriptResources)) {
    if (resource.type === 'component') {
      continue;
    }
    const files = JSON.stringify(resource).match(/[a-z0-9-_.]+\.js/gi);
    assert.ok(files?.length, name);
    for (const file of files) {
      assert.ok(scripts.includes('ClientSideAssets/' + file), `${file} among ${scripts.join(' ')}`);
    }
  }
  for (const [name, content] of all) {
    for (const place of [root, homedir()].filter((folder) => folder.length > 5)) {
      assert.ok(!content.includes(place), `${name} names ${place}`);
    }
  }
});
