import type { ColumnRole } from './column-mapping.ts';

/**
 * Names under which a column may stand, best first, as `plainName` writes them. Profit's own labels
 * are those of the user view and the fields of KnUser; which of them an export holds is up to the
 * admin's layout, so other common names are taken too.
 */
const namesOfRole: Readonly<Record<ColumnRole, readonly string[]>> = {
  userCode: words(
    'gebruikerscode gebruikercode usercode usid gebruiker user oudegebruikerscode oudecode ' +
      'oldusercode gebruikerid userid code gebruikersnaam username inlogcode inlognaam login',
  ),
  description: words(
    'omschrijving gebruikersomschrijving omschrijvinggebruiker description nm naam ' +
      'volledigenaam weergavenaam name fullname displayname',
  ),
  email: words(
    'emailadres email emailaddress emad mailadres mail emailwerk emailadreswerk emailzakelijk ' +
      'emailadreszakelijk emailadresgebruiker emailgebruiker',
  ),
  upn: words('upn userprincipalname upnsso'),
  blocked: words('geblokkeerd blocked isgeblokkeerd isblocked gebruikergeblokkeerd geblokkeerdjn'),
  systemUser: words('systeemgebruiker systemuser issysteemgebruiker issystemuser'),
  cooperationUser: words(
    'meewerkgebruiker meewerklicentie meewerklicentieactiveren cooperationlicence ' +
      'cooperationuser cooperationlicense activatecooperationlicence ocus',
  ),
  profitWindows: words('profitwindows profit afasprofit toegangtotprofit awin'),
  insite: words('insite toegangtotinsite insi'),
  outsite: words('outsite toegangtotoutsite site'),
  connector: words('connector toegangtotconnector acon'),
  userGroup: words('groep gebruikersgroep groepcode groepid usergroup group groupcode grid'),
};

/** All roles, in the order in which columns are looked for. */
export const columnRoles = Object.keys(namesOfRole) as readonly ColumnRole[];

/** How well a column name fits a role: 0 is best, -1 does not fit. */
export function matchRank(role: ColumnRole, name: string): number {
  return namesOfRole[role].indexOf(plainName(name));
}

/** A name without capitals, accents, blanks and punctuation. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function words(text: string): string[] {
  return text.split(' ');
}
