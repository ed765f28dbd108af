import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  PropertyPaneDropdown,
  PropertyPaneDropdownOptionType,
  PropertyPaneLabel,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption,
  type IPropertyPaneField
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'WijkwerkWebPartStrings';

import { haalBlokken, zoekBlok, type IBlok, type ILijst } from './blokken';
import {
  attributen,
  blokkeuze,
  gekozenHerkomst,
  herkomst,
  isIntegriteit,
  isToegelaten,
  leesParameters,
  zetAttributen,
  type IInstellingen
} from './instellingen';
import { laadScript } from './script';
import { TOEGELATEN } from './toegelaten';

/** Milliseconds after the last key before the block follows what is typed. */
const NA_TYPEN: number = 600;

/** A block of Wijkwerk, as `<wijk-portlet>` of that Wijkwerk shows it. */
export default class WijkwerkWebPart extends BaseClientSideWebPart<IInstellingen> {
  private _donker: boolean = false;
  /** Of text on the section of the page. */
  private _kleur: string = '';
  private _weg: boolean = false;
  /** What was drawn last; an answer for something older is dropped. */
  private _beurt: number = 0;
  private _element: HTMLElement | undefined;
  private _afwezig: boolean = false;
  private _lijst: ILijst | undefined;
  /** Whose list it is, or is being fetched. */
  private _lijstVan: string | undefined;

  public render(): void {
    const beurt: number = ++this._beurt;
    const wijkwerk: string | undefined = gekozenHerkomst(this.properties.wijkwerk, TOEGELATEN);
    const fout: string | undefined = this._fout();
    if (fout) {
      this._meld(`${strings.Ongeldig} ${fout}`, strings.Instellen, this._stelIn);
      return;
    }
    if (!wijkwerk || !blokkeuze(this.properties.blok)) {
      this._meld(strings.Leeg, strings.Instellen, this._stelIn);
      return;
    }
    const gewenst: Record<string, string> = attributen(this.properties, wijkwerk, this._donker);
    if (this._element) {
      zetAttributen(this._element, gewenst);
      this._noemAfwezig();
      return;
    }
    this._zeg(strings.Laden);
    laadScript(wijkwerk, (this.properties.integriteit || '').trim()).then(
      () => {
        if (!this._weg && beurt === this._beurt) {
          this._toon(gewenst);
        }
      },
      (reden: Error) => {
        console.warn('Wijkwerk:', reden.message);
        if (!this._weg && beurt === this._beurt) {
          const uitleg: string = this._bewerken ? `${strings.ScriptFoutBeheer} ${wijkwerk}` : strings.ScriptFout;
          this._zeg(uitleg, strings.Opnieuw, () => this.render());
        }
      }
    );
  }

  protected onThemeChanged(thema: IReadonlyTheme | undefined): void {
    const donker: boolean = !!thema && !!thema.isInverted;
    const kleur: string = (thema && thema.semanticColors && thema.semanticColors.bodyText) || '';
    if (donker !== this._donker || kleur !== this._kleur) {
      this._donker = donker;
      this._kleur = kleur;
      if (this.renderedOnce) {
        this.render();
      }
    }
  }

  protected onDispose(): void {
    this._weg = true;
    this._maakLeeg();
    super.onDispose();
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected onPropertyPaneConfigurationStart(): void {
    this._haalLijst();
  }

  protected onPropertyPaneFieldChanged(pad: string, oud: unknown, nieuw: unknown): void {
    if (pad === 'wijkwerk') {
      this._haalLijst();
    }
    super.onPropertyPaneFieldChanged(pad, oud, nieuw);
    if (pad === 'blok') {
      // What the block takes is said beside its parameters.
      this.context.propertyPane.refresh();
    }
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.Uitleg },
          groups: [
            { groupName: strings.GroepWijkwerk, groupFields: this._veldenWijkwerk() },
            { groupName: strings.GroepBlok, groupFields: this._veldenBlok() },
            {
              groupName: strings.GroepWeergave,
              groupFields: [
                PropertyPaneDropdown('omgeving', {
                  label: strings.Omgeving,
                  selectedKey: this.properties.omgeving || 'pagina',
                  options: [
                    { key: 'pagina', text: strings.OmgevingPagina },
                    { key: 'licht', text: strings.OmgevingLicht },
                    { key: 'donker', text: strings.OmgevingDonker }
                  ]
                }),
                PropertyPaneTextField('titel', {
                  label: strings.Titel,
                  description: strings.TitelUitleg,
                  deferredValidationTime: NA_TYPEN
                })
              ]
            }
          ]
        }
      ]
    };
  }

  private _veldenWijkwerk(): IPropertyPaneField<unknown>[] {
    const adres: IPropertyPaneField<unknown> =
      TOEGELATEN.length === 1
        ? PropertyPaneLabel('wijkwerk', { text: `${strings.AdresVast} ${TOEGELATEN[0]}` })
        : TOEGELATEN.length > 1
          ? PropertyPaneDropdown('wijkwerk', {
              label: strings.Adres,
              options: TOEGELATEN.map((toegelaten) => ({ key: toegelaten, text: toegelaten }))
            })
          : PropertyPaneTextField('wijkwerk', {
              label: strings.Adres,
              description: strings.AdresUitleg,
              deferredValidationTime: NA_TYPEN,
              onGetErrorMessage: (waarde) => this._foutInAdres(waarde) || ''
            });
    return [
      adres,
      PropertyPaneTextField('integriteit', {
        label: strings.Integriteit,
        description: strings.IntegriteitUitleg,
        deferredValidationTime: NA_TYPEN,
        onGetErrorMessage: (waarde) => this._foutInIntegriteit(waarde) || ''
      })
    ];
  }

  private _veldenBlok(): IPropertyPaneField<unknown>[] {
    const velden: IPropertyPaneField<unknown>[] = [];
    const wijkwerk: string | undefined = gekozenHerkomst(this.properties.wijkwerk, TOEGELATEN);
    const lijst: ILijst | undefined = wijkwerk === this._lijstVan ? this._lijst : undefined;
    if (lijst && lijst.modules.length > 0) {
      velden.push(
        PropertyPaneDropdown('blok', { label: strings.Blok, options: this._keuzes(lijst) })
      );
      if (lijst.mislukt.length > 0) {
        velden.push(PropertyPaneLabel('lijst', { text: `${strings.LijstDeels} ${lijst.mislukt.join(', ')}` }));
      }
    } else {
      if (wijkwerk) {
        velden.push(PropertyPaneLabel('lijst', { text: lijst ? strings.LijstFout : strings.LijstHalen }));
      }
      velden.push(
        PropertyPaneTextField('blok', {
          label: strings.BlokTypen,
          description: strings.BlokTypenUitleg,
          deferredValidationTime: NA_TYPEN,
          onGetErrorMessage: (waarde) => this._foutInBlok(waarde) || ''
        })
      );
    }
    const blok: IBlok | undefined = zoekBlok(lijst, this.properties.blok);
    velden.push(
      PropertyPaneTextField('wijk', {
        label: blok && blok.verplicht.indexOf('gebied') >= 0 ? `${strings.Wijk} *` : strings.Wijk,
        description: strings.WijkUitleg,
        deferredValidationTime: NA_TYPEN
      }),
      PropertyPaneTextField('parameters', {
        label: strings.Parameters,
        description:
          blok && blok.parameters.length > 0
            ? `${strings.ParametersUitleg} ${strings.ParametersKent} ${blok.parameters
                .map((naam) => (blok.verplicht.indexOf(naam) >= 0 ? `${naam} *` : naam))
                .join(', ')}.`
            : strings.ParametersUitleg,
        multiline: true,
        rows: 3,
        deferredValidationTime: NA_TYPEN,
        onGetErrorMessage: (waarde) => this._foutInParameters(waarde) || ''
      })
    );
    return velden;
  }

  private _keuzes(lijst: ILijst): IPropertyPaneDropdownOption[] {
    const keuzes: IPropertyPaneDropdownOption[] = [];
    const gekozen: string = this.properties.blok || '';
    if (gekozen && !zoekBlok(lijst, gekozen)) {
      // Kept visible: the module may be away for now.
      keuzes.push({ key: gekozen, text: gekozen });
    }
    for (const module of lijst.modules) {
      keuzes.push({ key: module.module, text: module.titel, type: PropertyPaneDropdownOptionType.Header });
      for (const blok of module.blokken) {
        keuzes.push({ key: blok.sleutel, text: blok.titel });
      }
    }
    return keuzes;
  }

  /** What is wrong with what was set; undefined also for what was not set yet. */
  private _fout(): string | undefined {
    return (
      this._foutInAdres(this.properties.wijkwerk) ||
      this._foutInIntegriteit(this.properties.integriteit) ||
      this._foutInBlok(this.properties.blok) ||
      this._foutInParameters(this.properties.parameters)
    );
  }

  private _foutInAdres(waarde: string | undefined): string | undefined {
    if (!(waarde || '').trim()) {
      return undefined;
    }
    const gevonden: string | undefined = herkomst(waarde);
    if (!gevonden) {
      return strings.AdresFout;
    }
    return isToegelaten(gevonden, TOEGELATEN) ? undefined : strings.AdresNietToegelaten;
  }

  private _foutInIntegriteit(waarde: string | undefined): string | undefined {
    return !(waarde || '').trim() || isIntegriteit(waarde) ? undefined : strings.IntegriteitFout;
  }

  private _foutInBlok(waarde: string | undefined): string | undefined {
    return !(waarde || '').trim() || blokkeuze(waarde) ? undefined : strings.BlokFout;
  }

  private _foutInParameters(waarde: string | undefined): string | undefined {
    const fout: string | undefined = leesParameters(waarde).fout;
    return fout === undefined ? undefined : `${strings.ParametersFout} ${fout}`;
  }

  private _haalLijst(): void {
    const wijkwerk: string | undefined = gekozenHerkomst(this.properties.wijkwerk, TOEGELATEN);
    if (wijkwerk === this._lijstVan && this._lijst && this._lijst.mislukt.length === 0) {
      return;
    }
    this._lijstVan = wijkwerk;
    this._lijst = undefined;
    if (!wijkwerk) {
      return;
    }
    haalBlokken(wijkwerk, (adres, opties) => fetch(adres, opties))
      .then((lijst) => {
        if (!this._weg && this._lijstVan === wijkwerk) {
          this._lijst = lijst;
          this.context.propertyPane.refresh();
        }
      })
      .catch((reden) => console.warn('Wijkwerk:', reden));
  }

  private get _bewerken(): boolean {
    return this.displayMode === DisplayMode.Edit;
  }

  private _stelIn = (): void => this.context.propertyPane.open();

  private _toon(gewenst: Record<string, string>): void {
    this._maakLeeg();
    const element: HTMLElement = document.createElement('wijk-portlet');
    zetAttributen(element, gewenst);
    element.addEventListener('wijk-portlet', this._hoor);
    this._element = element;
    this.domElement.appendChild(element);
  }

  private _hoor = (gebeurtenis: Event): void => {
    this._afwezig = (gebeurtenis as CustomEvent<{ stand: string }>).detail.stand === 'afwezig';
    this._noemAfwezig();
  };

  /** A block that is not there hides itself; who edits the page should not have to guess. */
  private _noemAfwezig(): void {
    const regel: Element | null = this.domElement.querySelector('p');
    if (regel) {
      regel.remove();
    }
    if (this._afwezig && this._bewerken) {
      this.domElement.appendChild(this._regel(`${strings.Afwezig} ${this.properties.blok}`));
    }
  }

  /** For who edits the page only: a reader can do nothing about it. */
  private _meld(tekst: string, knop: string, bijKlik: () => void): void {
    this._maakLeeg();
    if (this._bewerken) {
      this._zeg(tekst, knop, bijKlik);
    }
  }

  private _zeg(tekst: string, knop?: string, bijKlik?: () => void): void {
    this._maakLeeg();
    const regel: HTMLElement = this._regel(tekst);
    if (knop && bijKlik) {
      const button: HTMLButtonElement = document.createElement('button');
      button.type = 'button';
      button.textContent = knop;
      button.style.font = 'inherit';
      button.style.marginInlineStart = '1em';
      button.addEventListener('click', bijKlik);
      regel.appendChild(button);
    }
    this.domElement.appendChild(regel);
  }

  private _regel(tekst: string): HTMLElement {
    const regel: HTMLElement = document.createElement('p');
    regel.setAttribute('role', 'status');
    regel.style.margin = '0';
    regel.style.padding = '1em';
    regel.style.color = this._kleur;
    regel.textContent = tekst;
    return regel;
  }

  private _maakLeeg(): void {
    if (this._element) {
      this._element.removeEventListener('wijk-portlet', this._hoor);
      this._element = undefined;
      this._afwezig = false;
    }
    while (this.domElement.firstChild) {
      this.domElement.removeChild(this.domElement.firstChild);
    }
  }
}
