import { describe, expect, it } from 'vitest';
import { OUTLETS } from '../../lib/provenance/outlet-table';
import {
  fullName,
  isAgencyName,
  outletByHost,
  outletByName,
  outletInText,
  sameOutlet,
} from '../../lib/provenance/outlets';

const RFE = 'Radio Free Europe/Radio Liberty';

describe('the outlet table', () => {
  it('gives each name and each domain to one outlet only', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const outlet of OUTLETS) {
      for (const key of [outlet.name, ...outlet.aliases, ...outlet.domains]) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== outlet.name)
          twice.push(`${key}: ${owner}, ${outlet.name}`);
        owners.set(key, outlet.name);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each([
    ['La Presse', 'La Presse'],
    ['LA PRESSE', 'La Presse'],
    ['lapresse.ca', 'La Presse'],
    ['LaPresse', 'LaPresse'],
    ['LAPRESSE', 'LaPresse'],
    ['lapresse.it', 'LaPresse'],
    ['La Presse Canadienne', 'The Canadian Press'],
  ])('tells outlets of the same letters by the spaces: %s', (printed, name) => {
    expect(fullName(printed)).toBe(name);
  });

  it('finds every outlet by each of its names and domains', () => {
    for (const outlet of OUTLETS) {
      for (const name of [outlet.name, ...outlet.aliases]) {
        expect([name, outletByName(name)?.name]).toEqual([name, outlet.name]);
      }
      for (const domain of outlet.domains) expect(outletByHost(`www.${domain}`)).toBe(outlet);
    }
  });
});

describe('outletByName', () => {
  it.each([
    ['RFE/RL', RFE],
    ['rfe/rl', RFE],
    ['RFE/RL’s Armenian Service', RFE],
    ["Radio Free Europe/Radio Liberty's Tatar-Bashkir Service", RFE],
    ['The Associated Press', 'Associated Press'],
    ['A.P.', 'Associated Press'],
    ['AFP news agency', 'Agence France-Presse'],
    ['der Deutschen Presse-Agentur', 'Deutsche Presse-Agentur'],
    ['agência Lusa', 'Lusa'],
    ['вокруг', undefined],
    ['агентство Интерфакс', 'Interfax'],
    ['新华网', 'Xinhua'],
    ['وكالة الأناضول', 'Anadolu Agency'],
    ['New York Times', 'The New York Times'],
    ['Associated Press of Pakistan', 'Associated Press of Pakistan'],
    ['Valley Gazette', undefined],
    ['', undefined],
    ['…', undefined],
    ['a'.repeat(1_000_000), undefined],
  ])('%s is %s', (name, outlet) => {
    expect(outletByName(name)?.name).toBe(outlet);
  });
});

describe('outletInText', () => {
  it.each(['Time', 'TIME', 'AP', 'dpa', 'DPA', 'Conversation', 'Reuters'])(
    'takes %s for an outlet',
    (name) => {
      expect(outletInText(name)).not.toBeNull();
    },
  );
  it.each(['time', 'ap', 'conversation', 'pa', 'insider', 'guardian'])(
    'leaves %s a word',
    (word) => {
      expect(outletInText(word)).toBeNull();
    },
  );
});

describe('isAgencyName', () => {
  it('trusts a bare name only where it means an agency and nothing else', () => {
    expect(['Reuters', 'dpa', 'AFP'].every(isAgencyName)).toBe(true);
    expect(['Time', 'APP', 'AA', 'العربية', 'Handelsblatt', 'Jane Roe'].some(isAgencyName)).toBe(
      false,
    );
  });
});

describe('outletByHost', () => {
  it.each([
    ['www.rferl.org', RFE],
    ['azatutyun.am', RFE],
    ['www.radiosvoboda.org.', RFE],
    ['news.yahoo.com', 'Yahoo'],
    ['abcnews.go.com', 'ABC News'],
    ['www.abc.net.au', 'Australian Broadcasting Corporation'],
    ['notrferl.org', undefined],
    ['rferl.org.copy.example', undefined],
    ['org', undefined],
    ['', undefined],
  ])('%s is %s', (host, outlet) => {
    expect(outletByHost(host)?.name).toBe(outlet);
  });
});

describe('sameOutlet', () => {
  it.each<[string | null, string | null, boolean]>([
    ['RFE/RL', 'azatutyun.am', true],
    ['AP', 'The Associated Press', true],
    ['Live Science', 'www.livescience.com', true],
    ['Valley Farmer', 'valleyfarmer.example', true],
    ['The Valley Farmer', 'Valley Farmer', true],
    ['Valley Farmer', 'news.valleyfarmer.co.uk', true],
    ['Valley Farmer', 'Valley Gazette', false],
    ['Reuters', 'AP', false],
    ['Reuters', 'reuters.copy.example', false],
    ['Associated Press', 'Associated Press of Pakistan', false],
    [null, null, false],
    ['', '', false],
    ['…', '—', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameOutlet(a, b)).toBe(same);
    expect(sameOutlet(b, a)).toBe(same);
  });
});

describe('fullName', () => {
  it('knows names and hosts, and leaves the rest as printed', () => {
    expect(['RFERL', 'rferl.org', ' Valley Gazette '].map(fullName)).toEqual([
      RFE,
      RFE,
      'Valley Gazette',
    ]);
  });
});
