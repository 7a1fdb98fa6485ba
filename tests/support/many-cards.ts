/** A phone's whole address book, as one file of cards with invented people. */

/** @returns cards as Apple's programs write them, with folds, groups and labels. */
export function manyCards(count: number): string {
  return Array.from({ length: count }, (_, at) => card(at)).join('');
}

const card = (at: number) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iOS 17.0//EN',
    `N:Okafor${at};Mara;;Dr.;`,
    `FN:Dr. Mara Okafor${at}`,
    'ORG:Northside Hospital;Pharmacy;',
    'TITLE:Lead Pharmacy Technician',
    `EMAIL;type=INTERNET;type=WORK;type=pref:mara${at}@northside.example`,
    `EMAIL;type=INTERNET;type=HOME:mara.okafor${at}@mail.example`,
    `TEL;type=CELL;type=VOICE;type=pref:+1 704 555 ${at}`,
    'item1.ADR;type=WORK;type=pref:;;1 Main St;Charlotte;NC;28202;USA',
    'item1.X-ABADR:us',
    `item2.URL;type=pref:https://www.linkedin.com/in/mara-okafor-${at}`,
    'item2.X-ABLabel:_$!<HomePage>!$_',
    'BDAY;value=date:1980-04-12',
    'NOTE:Met at the residency fair in Charlotte\\, asked about the programme and t',
    ' he exam; wants to hear how it went. Second line\\nand a third one that is l',
    ' ong enough to be folded again.',
    `UID:0E7602CC-443E-4B82-B4B1-${at}`,
    'END:VCARD\r\n',
  ].join('\r\n');
