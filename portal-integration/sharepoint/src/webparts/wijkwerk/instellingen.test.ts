import {
  attributen,
  blokkeuze,
  gekozenHerkomst,
  herkomst,
  isIntegriteit,
  leesParameters,
  toegelatenHerkomsten,
  zetAttributen
} from './instellingen';

const WIJKWERK: string = 'https://wijkwerk.gemeente.example';

describe('the address of Wijkwerk', () => {
  it.each([
    WIJKWERK,
    ` ${WIJKWERK}/ `,
    'HTTPS://Wijkwerk.Gemeente.Example',
    'https://wijkwerk.gemeente.example:443'
  ])('is the origin of %s', (adres) => {
    expect(herkomst(adres)).toBe(WIJKWERK);
  });

  it('keeps a port of its own', () => {
    expect(herkomst('https://wijkwerk.gemeente.example:8443')).toBe('https://wijkwerk.gemeente.example:8443');
  });

  it.each([
    undefined,
    '',
    'wijkwerk.gemeente.example',
    'http://wijkwerk.gemeente.example',
    'https:wijkwerk.gemeente.example',
    'https://wijkwerk.gemeente.example/start',
    'https://wijkwerk.gemeente.example/?',
    'https://wijkwerk.gemeente.example#a',
    'https://wijkwerk.gemeente.example\\a',
    'https://iemand@wijkwerk.gemeente.example',
    'https://a b.example',
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    'data:text/javascript,alert(1)',
    '//wijkwerk.gemeente.example'
  ])('is not %s', (adres) => {
    expect(herkomst(adres)).toBeUndefined();
  });
});

describe('the addresses that the package admits', () => {
  const ANDER: string = 'https://wijkwerk.buren.example';

  it('are read from a list', () => {
    expect(toegelatenHerkomsten(`${WIJKWERK} ${ANDER}/`)).toEqual([WIJKWERK, ANDER]);
    expect(toegelatenHerkomsten('  ')).toEqual([]);
  });

  it('stop the build when one is no origin', () => {
    expect(() => toegelatenHerkomsten('http://wijkwerk.gemeente.example')).toThrow('no origin');
  });

  it('are all when it names none', () => {
    expect(gekozenHerkomst(ANDER, [])).toBe(ANDER);
    expect(gekozenHerkomst('', [])).toBeUndefined();
  });

  it('keep another address out', () => {
    expect(gekozenHerkomst(ANDER, [WIJKWERK])).toBeUndefined();
    expect(gekozenHerkomst(`${WIJKWERK}/`, [WIJKWERK])).toBe(WIJKWERK);
  });

  it('need no choice when there is one', () => {
    expect(gekozenHerkomst('', [WIJKWERK])).toBe(WIJKWERK);
    expect(gekozenHerkomst('', [WIJKWERK, ANDER])).toBeUndefined();
  });
});

describe('a block', () => {
  it('is a module and a name', () => {
    expect(blokkeuze(' middelen/wat-is-over ')).toEqual({ module: 'middelen', naam: 'wat-is-over' });
  });

  it.each([undefined, '', 'middelen', 'middelen/', '/naam', 'middelen/wat/is', '../x', 'Middelen/x', 'middelen/x?y'])(
    'is not %s',
    (blok) => {
      expect(blokkeuze(blok)).toBeUndefined();
    }
  );
});

describe('the hash of the script', () => {
  it('has the form of the attribute integrity', () => {
    expect(isIntegriteit('sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC')).toBe(true);
    expect(isIntegriteit('md5-abc')).toBe(false);
    expect(isIntegriteit('sha384-')).toBe(false);
    expect(isIntegriteit('sha384-abc" onload="x')).toBe(false);
  });
});

describe('other parameters', () => {
  it('are one a line', () => {
    expect(leesParameters('plan=12\r\n\n Indicator = A=1 ')).toEqual({
      waarden: [
        ['plan', '12'],
        ['indicator', 'A=1']
      ],
      fout: undefined
    });
  });

  it.each(['plan', '=12', 'plan=', '1plan=2', 'onclick=alert(1)', 'style=x', 'wijkwerk=https://x', 'gebied=WK1', 'a b=c', 'nonce=a'])(
    'are not %s',
    (regel) => {
      expect(leesParameters(`plan=12\n${regel}`)).toEqual({ waarden: [['plan', '12']], fout: regel });
    }
  );
});

describe('the attributes of the element', () => {
  it('say which block of which Wijkwerk', () => {
    expect(attributen({ blok: 'middelen/wat-is-over' }, WIJKWERK, false)).toEqual({
      wijkwerk: WIJKWERK,
      module: 'middelen',
      name: 'wat-is-over'
    });
  });

  it('hold what was set', () => {
    expect(
      attributen(
        { blok: 'wijkplan/stand', wijk: ' WK014111 ', titel: 'De Riet', parameters: 'plan=12' },
        WIJKWERK,
        false
      )
    ).toEqual({
      wijkwerk: WIJKWERK,
      module: 'wijkplan',
      name: 'stand',
      wijk: 'WK014111',
      titel: 'De Riet',
      plan: '12'
    });
  });

  it.each([
    ['pagina', true, 'donker'],
    ['pagina', false, undefined],
    ['licht', true, undefined],
    ['donker', false, 'donker'],
    [undefined, true, 'donker']
  ] as const)('follow the surroundings: %s in a dark section (%s) is %s', (omgeving, donker, verwacht) => {
    expect(attributen({ blok: 'a/b', omgeving }, WIJKWERK, donker).omgeving).toBe(verwacht);
  });

  it('change only where they differ', () => {
    const element: Element = document.createElement('wijk-portlet');
    zetAttributen(element, { module: 'middelen', plan: '12' });
    element.setAttribute('hidden', '');
    const gezet: jest.SpyInstance = jest.spyOn(element, 'setAttribute');
    zetAttributen(element, { module: 'middelen', wijk: 'WK014111' });
    expect(gezet.mock.calls).toEqual([['wijk', 'WK014111']]);
    expect(element.outerHTML).toBe('<wijk-portlet module="middelen" hidden="" wijk="WK014111"></wijk-portlet>');
  });
});
