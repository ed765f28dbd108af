import { laadScript } from './script';

const WIJKWERK: string = 'https://wijkwerk.gemeente.example';

function scripts(): HTMLScriptElement[] {
  return Array.prototype.slice.call(document.head.querySelectorAll('script'));
}

/** The element stays known for the rest of the file, so the order matters within this one test. */
it('loads the script once, again after a failure, and not when the element is known', async () => {
  const eerste: Promise<void> = laadScript(WIJKWERK, 'sha384-abc');
  const tweede: Promise<void> = laadScript(WIJKWERK, 'sha384-abc');
  expect(tweede).toBe(eerste);
  expect(scripts()).toHaveLength(1);
  const [script] = scripts();
  expect(script.src).toBe(`${WIJKWERK}/openbaar/wijk-portlet-1.js`);
  expect(script.getAttribute('integrity') || script.integrity).toBe('sha384-abc');
  expect(script.crossOrigin).toBe('anonymous');

  script.dispatchEvent(new Event('error'));
  await expect(eerste).rejects.toThrow('was not loaded');
  expect(scripts()).toHaveLength(0);

  const vreemd: Promise<void> = laadScript(WIJKWERK, '');
  scripts()[0].dispatchEvent(new Event('load'));
  await expect(vreemd).rejects.toThrow('does not define the element');

  const goed: Promise<void> = laadScript(WIJKWERK, '');
  customElements.define('wijk-portlet', class extends HTMLElement {});
  scripts()[0].dispatchEvent(new Event('load'));
  await goed;

  await laadScript('https://ander.example', '');
  expect(scripts()).toHaveLength(1);
});
