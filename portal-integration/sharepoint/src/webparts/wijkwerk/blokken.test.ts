import { haalBlokken, leesModule, zoekBlok, type Haler, type ILijst } from './blokken';

const WIJKWERK: string = 'https://wijkwerk.gemeente.example';
const MIDDELEN: unknown = {
  module: 'middelen',
  titel: 'Middelen',
  portlets: [
    { naam: 'wat-is-over', titel: 'Wat is over', parameters: ['gebied', 'plan'], verplicht: ['gebied'] },
    { titel: 'Zonder naam' },
    { naam: 'kaal' }
  ]
};

/** Answers from the paths that it knows; a number is a status, anything else a body. */
function haler(antwoorden: Record<string, unknown>): Haler {
  return (adres) => {
    const antwoord: unknown = antwoorden[adres.substring(WIJKWERK.length)];
    if (antwoord === undefined) {
      return Promise.reject(new TypeError('Failed to fetch'));
    }
    const status: number = typeof antwoord === 'number' ? antwoord : 200;
    return Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(antwoord) });
  };
}

describe('the list of blocks', () => {
  it('holds what a module offers, without what it does not understand', () => {
    expect(leesModule('middelen', MIDDELEN)).toEqual({
      module: 'middelen',
      titel: 'Middelen',
      blokken: [
        { sleutel: 'middelen/wat-is-over', titel: 'Wat is over', parameters: ['plan'], verplicht: ['gebied'] },
        { sleutel: 'middelen/kaal', titel: 'kaal', parameters: [], verplicht: [] }
      ]
    });
    expect(() => leesModule('middelen', { fout: true })).toThrow('names no portlets');
    expect(() => leesModule('middelen', null)).toThrow('names no portlets');
  });

  it('leaves out modules that are not there, and names those that failed', async () => {
    const lijst: ILijst = await haalBlokken(
      WIJKWERK,
      haler({
        '/wijkplan/portlets.json': 404,
        '/monitoring/portlets.json': 503,
        '/middelen/portlets.json': MIDDELEN,
        '/samenwerking/portlets.json': 'geen lijst'
      })
    );
    expect(lijst.modules.map((m) => m.module)).toEqual(['middelen']);
    expect(lijst.mislukt).toEqual(['monitoring', 'samenwerking', 'communicatie']);
  });

  it('is asked without cookies', async () => {
    const haal: jest.Mock = jest.fn(haler({}));
    await haalBlokken(WIJKWERK, haal);
    expect(haal).toHaveBeenCalledTimes(5);
    expect(haal).toHaveBeenCalledWith(`${WIJKWERK}/wijkplan/portlets.json`, {
      credentials: 'omit',
      cache: 'no-cache'
    });
  });

  it('finds a block by its key', async () => {
    const lijst: ILijst = await haalBlokken(WIJKWERK, haler({ '/middelen/portlets.json': MIDDELEN }));
    expect(zoekBlok(lijst, 'middelen/wat-is-over')?.titel).toBe('Wat is over');
    expect(zoekBlok(lijst, 'middelen/weg')).toBeUndefined();
    expect(zoekBlok(undefined, 'middelen/wat-is-over')).toBeUndefined();
  });
});
