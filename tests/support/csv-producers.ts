/** Files as other programs write them, with invented people: what each says is expected in the fields of Kith that mean it. */
import type { Format, ImportedPerson } from '../../utils/exchange/imported';

export interface CsvSample {
  producer: string;
  format: Format;
  text: string;
  /** Without the line. */
  people: Omit<ImportedPerson, 'line'>[];
}

const job = (title: string | null, organization: string | null) => ({
  headline: title,
  organization,
  positions: [{ title, organization, start: null, end: null, current: true }],
});

const cells = (...row: string[]) => row.join(',');

/** A header and rows by title, as wide as real ones are. */
function table(titles: string, ...rows: Record<string, string>[]): string {
  const all = titles.split(',');
  for (const row of rows)
    for (const title of Object.keys(row))
      if (!all.includes(title)) throw new Error(`${title} is no column of the sample.`);
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [titles, ...rows.map((row) => all.map((title) => quote(row[title] ?? '')).join(','))].join(
    '\r\n',
  );
}

const GOOGLE_NEW =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value';
const GOOGLE_OLD =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value';
const OUTLOOK_OLD =
  "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Home Phone,Mobile Phone,Anniversary,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Display Name,Gender,Hobby,Initials,Notes,Priority,Private,Sensitivity,Spouse,Web Page";
const OUTLOOK_NEW =
  "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes";
const THUNDERBIRD =
  'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes';

export const CSV_SAMPLES: CsvSample[] = [
  {
    producer: 'LinkedIn, Connections',
    format: 'linkedin-connections',
    text: `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n${cells('First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On')}\nAna,"Ruiz, PhD",https://www.linkedin.com/in/ana-ruiz,ana@sur.example,Hospital del Sur,Nurse educator,07 Feb 2022`,
    people: [
      {
        name: 'Ana Ruiz',
        credentials: ['PhD'],
        ...job('Nurse educator', 'Hospital del Sur'),
        emails: ['ana@sur.example'],
        links: ['https://www.linkedin.com/in/ana-ruiz'],
        connectedOn: '2022-02-07',
      },
    ],
  },
  {
    producer: 'LinkedIn, imported contacts',
    format: 'linkedin-connections',
    text: table(
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
      {
        Source: 'MOBILE_CONTACTS',
        FirstName: 'Bo',
        LastName: 'Chen',
        Companies: 'Delta Instruments',
        Title: 'Engineer',
        Emails: 'bo@delta.example,bo@home.example',
        PhoneNumbers: '+1 555 0100',
        CreatedAt: '7/18/17, 3:12 PM',
        FullName: 'Bo Chen',
        Location: 'Leiden',
      },
    ),
    people: [
      {
        name: 'Bo Chen',
        ...job('Engineer', 'Delta Instruments'),
        location: 'Leiden',
        emails: ['bo@delta.example', 'bo@home.example'],
        phones: ['+1 555 0100'],
      },
    ],
  },
  {
    producer: 'LinkedIn, notes',
    format: 'linkedin-connections',
    text: 'Connection Profile URL,Note\nhttps://www.linkedin.com/in/ana-ruiz-1a2b,Met at the fair',
    people: [
      {
        name: 'Ana Ruiz',
        links: ['https://www.linkedin.com/in/ana-ruiz-1a2b'],
        note: 'Met at the fair',
      },
    ],
  },
  {
    producer: 'Google Contacts',
    format: 'google-csv',
    text: table(
      GOOGLE_NEW,
      {
        'First Name': 'Mara',
        'Middle Name': 'J.',
        'Last Name': 'Okafor',
        'Name Prefix': 'Dr.',
        'Name Suffix': 'RPh',
        Nickname: 'Mo',
        'Organization Name': 'Northside Hospital',
        'Organization Title': 'Lead technician',
        'Organization Department': 'Pharmacy',
        Birthday: '1980-04-12',
        Notes: 'Likes tea',
        Labels: 'residency ::: * myContacts ::: * Friends',
        'E-mail 1 - Label': 'Home',
        'E-mail 1 - Value': 'mara@home.example',
        'E-mail 2 - Label': '* Work',
        'E-mail 2 - Value': 'mara@north.example',
        'Phone 1 - Label': 'Mobile',
        'Phone 1 - Value': '+1 555 0101 ::: +1 555 0102',
        'Address 1 - Label': 'Work',
        'Address 1 - Formatted': '1 Main St\nCharlotte, NC 28202\nUS',
        'Address 1 - Street': '1 Main St',
        'Address 1 - City': 'Charlotte',
        'Address 1 - Region': 'NC',
        'Address 1 - Postal Code': '28202',
        'Address 1 - Country': 'US',
        'Website 1 - Label': 'Profile',
        'Website 1 - Value': 'https://mara.example/',
        'Relation 1 - Label': 'Manager',
        'Relation 1 - Value': 'Ana Ruiz',
        'Custom Field 1 - Label': 'Ward',
        'Custom Field 1 - Value': 'B4',
      },
      { 'E-mail 1 - Value': 'nobody@else.example', Labels: '* Other Contacts' },
      { 'Organization Name': 'Lakeside Clinic', 'Phone 1 - Value': '+1 555 0199' },
    ),
    people: [
      {
        name: 'Mara J. Okafor',
        nickname: 'Mo',
        honorificPrefix: 'Dr.',
        credentials: ['RPh'],
        ...job('Lead technician', 'Northside Hospital'),
        location: 'Charlotte, NC, US',
        emails: ['mara@north.example', 'mara@home.example'],
        phones: ['+1 555 0101', '+1 555 0102'],
        links: ['https://mara.example/'],
        tags: ['residency', 'Friends'],
        note: 'Likes tea\n\nOrganization Department: Pharmacy\nWard: B4',
        vcard: [
          'BDAY:1980-04-12',
          'RELATED;VALUE=text;TYPE=manager:Ana Ruiz',
          'ADR;TYPE=work:;;1 Main St;Charlotte;NC;28202;US',
        ],
      },
      { name: 'nobody@else.example', emails: ['nobody@else.example'] },
      { name: 'Lakeside Clinic', ...job(null, 'Lakeside Clinic'), phones: ['+1 555 0199'] },
    ],
  },
  {
    producer: 'Google Contacts, before 2024',
    format: 'google-csv',
    text: table(GOOGLE_OLD, {
      Name: 'Mara Okafor',
      'Given Name': 'Mara',
      'Family Name': 'Okafor',
      Birthday: '--04-12',
      Location: 'Charlotte',
      Notes: 'Likes tea',
      'Group Membership': 'residency ::: * myContacts',
      'E-mail 1 - Type': '* Work',
      'E-mail 1 - Value': 'mara@north.example ::: mara@home.example',
      'Phone 1 - Type': 'Mobile',
      'Phone 1 - Value': '+1 555 0101',
      'Organization 1 - Name': 'Northside Hospital',
      'Organization 1 - Title': 'Lead technician',
      'Website 1 - Value': 'https://mara.example/',
    }),
    people: [
      {
        name: 'Mara Okafor',
        ...job('Lead technician', 'Northside Hospital'),
        location: 'Charlotte',
        emails: ['mara@north.example', 'mara@home.example'],
        phones: ['+1 555 0101'],
        links: ['https://mara.example/'],
        tags: ['residency'],
        note: 'Likes tea',
        vcard: ['BDAY:--0412'],
      },
    ],
  },
  {
    producer: 'Outlook, classic',
    format: 'outlook-csv',
    text: table(OUTLOOK_OLD, {
      Title: 'Ms.',
      'First Name': 'Ana',
      'Last Name': 'Ruiz',
      Suffix: 'Jr.',
      Company: 'Hospital del Sur',
      'Job Title': 'Nurse educator',
      'Business Street': 'Calle Mayor 1',
      'Business City': 'Valencia',
      'Business Postal Code': '46001',
      'Business Country/Region': 'Spain',
      'Home City': 'Gandía',
      'Business Fax': '+34 960 000 009',
      'Business Phone': '+34 960 000 000',
      'Mobile Phone': '+34 600 000 000',
      Anniversary: '0/0/00',
      Birthday: '4/30/1980',
      Categories: 'teaching;Spain',
      'E-mail Address': 'ana@sur.example',
      'E-mail Type': 'SMTP',
      'E-mail Display Name': 'Ana Ruiz (ana@sur.example)',
      Gender: 'Unspecified',
      Hobby: 'chess',
      Initials: 'A.R.',
      Notes: 'Two\r\nlines',
      Priority: 'Normal',
      Private: 'False',
      Sensitivity: 'Normal',
      Spouse: 'Luis',
      'Web Page': 'www.sur.example',
    }),
    people: [
      {
        name: 'Ana Ruiz Jr.',
        honorificPrefix: 'Ms.',
        ...job('Nurse educator', 'Hospital del Sur'),
        location: 'Valencia, Spain',
        emails: ['ana@sur.example'],
        phones: ['+34 960 000 000', '+34 600 000 000'],
        links: ['https://www.sur.example/'],
        tags: ['teaching', 'Spain'],
        note: 'Two\nlines\n\nHobby: chess',
        vcard: [
          'BDAY:1980-04-30',
          'TEL;TYPE=fax:+34 960 000 009',
          'RELATED;VALUE=text;TYPE=spouse:Luis',
          'ADR;TYPE=work:;;Calle Mayor 1;Valencia;;46001;Spain',
        ],
      },
    ],
  },
  {
    producer: 'Outlook on the web',
    format: 'outlook-csv',
    text: table(OUTLOOK_NEW, {
      'First Name': 'Bo',
      'Last Name': 'Chen',
      'E-mail Address': 'bo@delta.example',
      'Mobile Phone': '+31 600 000 000',
      'Job Title': 'Engineer',
      Department: 'Vaccines',
      Company: 'Delta Instruments',
      'Home Street': 'Rapenburg 1',
      'Home City': 'Leiden',
      'Home Country/Region': 'Netherlands',
      'Personal Web Page': 'https://bo.example/',
    }),
    people: [
      {
        name: 'Bo Chen',
        ...job('Engineer', 'Delta Instruments'),
        location: 'Leiden, Netherlands',
        emails: ['bo@delta.example'],
        phones: ['+31 600 000 000'],
        links: ['https://bo.example/'],
        note: 'Department: Vaccines',
        vcard: ['ADR;TYPE=home:;;Rapenburg 1;Leiden;;;Netherlands'],
      },
    ],
  },
  {
    producer: 'Outlook in German',
    format: 'outlook-csv',
    text: table(
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Ort privat,Postleitzahl privat,Telefon geschäftlich,Telefon privat,Mobiltelefon,Fax geschäftlich,Geburtstag,Kategorien,E-Mail-Adresse,E-Mail 2: Adresse,Notizen,Webseite',
      {
        Anrede: 'Frau',
        Vorname: 'Jürgen',
        Nachname: 'Größe',
        Firma: 'Klinik am See',
        Position: 'Apotheker',
        'Straße geschäftlich': 'Seestr. 1',
        'Ort geschäftlich': 'Konstanz',
        'Postleitzahl geschäftlich': '78462',
        'Telefon geschäftlich': '+49 7531 1',
        Mobiltelefon: '+49 170 1',
        Geburtstag: '03.04.1980',
        Kategorien: 'Apotheke',
        'E-Mail-Adresse': 'j@klinik.example',
        'E-Mail 2: Adresse': 'j@home.example',
        Notizen: 'Mag Tee',
      },
    )
      .replaceAll('","', '";"')
      .replace(/^.*$/m, (header) => header.replaceAll(',', ';')),
    people: [
      {
        name: 'Jürgen Größe',
        honorificPrefix: 'Frau',
        ...job('Apotheker', 'Klinik am See'),
        location: 'Konstanz',
        emails: ['j@klinik.example', 'j@home.example'],
        phones: ['+49 7531 1', '+49 170 1'],
        tags: ['Apotheke'],
        note: 'Mag Tee',
        vcard: ['BDAY:1980-04-03', 'ADR;TYPE=work:;;Seestr. 1;Konstanz;;78462;'],
      },
    ],
  },
  {
    producer: 'Outlook in French',
    format: 'outlook-csv',
    text: table(
      'Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Profession,Rue (bureau),Ville (bureau),Code postal (bureau),Pays (bureau),Rue (domicile),Ville (domicile),Téléphone (bureau),Tél. mobile,Adresse de messagerie,Adresse de messagerie 2,Catégories,Notes,Page Web',
      {
        Prénom: 'Zoé',
        Nom: 'Lefèvre',
        Société: 'Labo Sud',
        Profession: 'Technicienne',
        'Rue (bureau)': '1 rue du Port',
        'Ville (bureau)': 'Nice',
        'Code postal (bureau)': '06000',
        'Téléphone (bureau)': '+33 4 00',
        'Tél. mobile': '+33 6 00',
        'Adresse de messagerie': 'zoe@labo.example',
      },
    ),
    people: [
      {
        name: 'Zoé Lefèvre',
        ...job('Technicienne', 'Labo Sud'),
        location: 'Nice',
        emails: ['zoe@labo.example'],
        phones: ['+33 4 00', '+33 6 00'],
        vcard: ['ADR;TYPE=work:;;1 rue du Port;Nice;;06000;'],
      },
    ],
  },
  {
    producer: 'Outlook in Japanese',
    format: 'outlook-csv',
    text: table(
      '肩書き,名,ミドル ネーム,姓,敬称,会社名,部署,役職,番地 (会社),市町村 (会社),都道府県 (会社),郵便番号 (会社),番地 (自宅),市町村 (自宅),会社電話,携帯電話,電子メール アドレス,電子メール 2 アドレス,名前フリガナ,姓フリガナ,分類,メモ,Web ページ',
      {
        名: '太郎',
        姓: '山田',
        会社名: '東京ガス',
        役職: '技師',
        '番地 (会社)': '1-1',
        '市町村 (会社)': '港区',
        '都道府県 (会社)': '東京都',
        '郵便番号 (会社)': '105-0001',
        携帯電話: '090-0000-0000',
        '電子メール アドレス': 'taro@gas.example',
        姓フリガナ: 'ヤマダ',
        メモ: 'お茶',
      },
    ),
    people: [
      {
        name: '山田太郎',
        ...job('技師', '東京ガス'),
        location: '港区, 東京都',
        emails: ['taro@gas.example'],
        phones: ['090-0000-0000'],
        note: 'お茶',
        vcard: ['X-PHONETIC-LAST-NAME:ヤマダ', 'ADR;TYPE=work:;;1-1;港区;東京都;105-0001;'],
      },
    ],
  },
  {
    producer: 'Apple Contacts, by a converter',
    format: 'apple-csv',
    text: table(
      'First Name,Last Name,Nickname,Company,Job Title,Phone (iPhone),Phone (Home),Email (Work),Email (Home),Address (Home),Birthday,Note',
      {
        'First Name': 'Ana',
        'Last Name': 'Ruiz',
        'Phone (iPhone)': '+34 600',
        'Email (Work)': 'ana@sur.example',
        'Address (Home)': 'Calle Mayor 1, Valencia',
        Note: 'Likes tea',
      },
    ),
    people: [
      {
        name: 'Ana Ruiz',
        emails: ['ana@sur.example'],
        phones: ['+34 600'],
        note: 'Likes tea',
        vcard: ['ADR;TYPE=home:;;Calle Mayor 1\\, Valencia;;;;'],
      },
    ],
  },
  {
    producer: 'Thunderbird',
    format: 'csv',
    text: table(THUNDERBIRD, {
      'First Name': 'Rory',
      'Last Name': 'Bell',
      'Display Name': 'Rory Bell',
      'Primary Email': 'rory@bell.example',
      'Secondary Email': 'rory@home.example',
      'Work Phone': '555-3000',
      'Fax Number': '555-4000',
      'Mobile Number': '555-2000',
      'Work Address': '1 High St',
      'Work City': 'Leeds',
      'Work ZipCode': 'LS1',
      'Job Title': 'Porter',
      Organization: 'Infirmary',
      'Web Page 1': 'https://bell.example/',
      'Birth Year': '1972',
      'Birth Month': '1',
      'Birth Day': '3',
      'Custom 1': 'Night shift',
      Notes: 'Kind',
    }),
    people: [
      {
        name: 'Rory Bell',
        ...job('Porter', 'Infirmary'),
        location: 'Leeds',
        emails: ['rory@bell.example', 'rory@home.example'],
        phones: ['555-3000', '555-2000'],
        links: ['https://bell.example/'],
        note: 'Kind\n\nFax Number: 555-4000\nWork Address: 1 High St\nWork ZipCode: LS1\nBirth Year: 1972\nBirth Month: 1\nBirth Day: 3\nCustom 1: Night shift',
      },
    ],
  },
  {
    producer: 'Yahoo',
    format: 'csv',
    text: table(
      'First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,Work,Mobile,Alternate Email 1,Personal Website,Title,Company,Comments',
      {
        First: 'Ana',
        Last: 'Ruiz',
        Email: 'ana@sur.example',
        Category: 'teaching',
        Mobile: '+34 600',
        'Alternate Email 1': 'ana@home.example',
        Title: 'Nurse',
        Company: 'Hospital del Sur',
        Comments: 'Kind',
      },
    ),
    people: [
      {
        name: 'Ana Ruiz',
        ...job('Nurse', 'Hospital del Sur'),
        emails: ['ana@sur.example', 'ana@home.example'],
        phones: ['+34 600'],
        tags: ['teaching'],
        note: 'Kind',
      },
    ],
  },
  {
    producer: 'Thunderbird in German',
    format: 'csv',
    text: table(
      'Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Ort,Privat: PLZ,Dienstlich: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,Geburtsjahr,Notizen',
      {
        Vorname: 'Jörg',
        Nachname: 'Weiß',
        Spitzname: 'Jo',
        'Primäre E-Mail-Adresse': 'joerg@weiss.example',
        'Sekundäre E-Mail-Adresse': 'jo@home.example',
        'Tel. dienstlich': '555-1',
        'Tel. privat': '555-2',
        'Mobil-Tel.-Nr.': '555-3',
        'Privat: Adresse': 'Weg 1',
        'Privat: Ort': 'Köln',
        Arbeitstitel: 'Pfleger',
        Abteilung: 'Station 3',
        Organisation: 'Klinik',
        'Webseite 1': 'https://weiss.example',
        Geburtsjahr: '1972',
        Notizen: 'Nett',
      },
    ),
    people: [
      {
        name: 'Jörg Weiß',
        nickname: 'Jo',
        ...job('Pfleger', 'Klinik'),
        location: 'Köln',
        emails: ['joerg@weiss.example', 'jo@home.example'],
        phones: ['555-1', '555-2', '555-3'],
        links: ['https://weiss.example/'],
        note: 'Nett\n\nPrivat: Adresse: Weg 1\nAbteilung: Station 3\nGeburtsjahr: 1972',
      },
    ],
  },
  {
    producer: 'Pipedrive',
    format: 'csv',
    text: table(
      'Person - ID,Person - Name,Person - Label,Person - Phone - Work,Person - Phone - Mobile,Person - Email - Work,Person - Email - Home,Organization - Name,Person - Open deals',
      {
        'Person - ID': '20240117',
        'Person - Name': 'Bo Chen',
        'Person - Label': 'Warm',
        'Person - Phone - Mobile': '+31 600',
        'Person - Email - Work': 'bo@delta.example',
        'Person - Email - Home': 'bo@home.example, bo@old.example',
        'Organization - Name': 'Delta Instruments',
        'Person - Open deals': '1',
      },
    ),
    people: [
      {
        name: 'Bo Chen',
        organization: 'Delta Instruments',
        positions: [
          { title: null, organization: 'Delta Instruments', start: null, end: null, current: true },
        ],
        emails: ['bo@delta.example', 'bo@home.example', 'bo@old.example'],
        phones: ['+31 600'],
        tags: ['Warm'],
        note: 'Person - ID: 20240117\nPerson - Open deals: 1',
      },
    ],
  },
  {
    producer: 'Mailchimp',
    format: 'csv',
    text: table('Email Address,First Name,Last Name,Phone Number,TAGS,CONFIRM_IP,LEID', {
      'Email Address': 'ana@sur.example',
      'First Name': 'Ana',
      'Last Name': 'Ruiz',
      TAGS: '"friends","news"',
      CONFIRM_IP: '192.0.2.44',
      LEID: '1234567',
    }),
    people: [
      {
        name: 'Ana Ruiz',
        emails: ['ana@sur.example'],
        tags: ['friends', 'news'],
        note: 'CONFIRM_IP: 192.0.2.44\nLEID: 1234567',
      },
    ],
  },
  {
    producer: 'Clay',
    format: 'csv',
    text: table(
      'Full Name,First Name,Last Name,Headline,Bio,Organization,Title,Emails,Phone Numbers,LinkedIn,Twitter,Websites,Location,Groups,Notes',
      {
        'Full Name': 'Ana Ruiz',
        'First Name': 'Ana',
        'Last Name': 'Ruiz',
        Headline: 'Nurse at Sur',
        Organization: 'Hospital del Sur',
        Title: 'Head nurse',
        Emails: 'ana@sur.example;ana@home.example',
        LinkedIn: 'https://linkedin.com/in/ana-ruiz',
        Twitter: '@anaruiz',
        Groups: 'Friends',
      },
    ),
    people: [
      {
        name: 'Ana Ruiz',
        ...job('Nurse at Sur', 'Hospital del Sur'),
        emails: ['ana@sur.example', 'ana@home.example'],
        links: ['https://linkedin.com/in/ana-ruiz', 'https://x.com/anaruiz'],
        tags: ['Friends'],
        note: 'Title: Head nurse',
      },
    ],
  },
  {
    producer: 'Dex',
    format: 'csv',
    text: table(
      'First Name,Last Name,Job Title,Company,Description,Emails,Phone Numbers,LinkedIn,Facebook,Twitter,Instagram,Website,Tags,Notes',
      {
        'First Name': 'Ana',
        'Last Name': 'Ruiz',
        'Job Title': 'Nurse',
        Company: 'Hospital del Sur',
        Emails: 'ana@sur.example',
        LinkedIn: 'ana-ruiz',
        Facebook: 'ana.ruiz',
        Instagram: 'ana.ig',
        Twitter: 'anaruiz',
        Website: 'ana.example',
      },
    ),
    people: [
      {
        name: 'Ana Ruiz',
        ...job('Nurse', 'Hospital del Sur'),
        emails: ['ana@sur.example'],
        links: [
          'https://www.linkedin.com/in/ana-ruiz',
          'https://www.facebook.com/ana.ruiz',
          'https://x.com/anaruiz',
          'https://www.instagram.com/ana.ig',
          'https://ana.example/',
        ],
      },
    ],
  },
  {
    producer: 'HubSpot',
    format: 'csv',
    text: table(
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Job Title,LinkedIn URL,City,Country/Region',
      {
        'Record ID': '101',
        'First Name': 'Bo',
        'Last Name': 'Chen',
        Email: 'bo@delta.example',
        'Associated Company': 'Delta Instruments',
        'Job Title': 'Engineer',
        'LinkedIn URL': 'linkedin.com/in/bo-chen',
        City: 'Leiden',
        'Country/Region': 'Netherlands',
      },
    ),
    people: [
      {
        name: 'Bo Chen',
        ...job('Engineer', 'Delta Instruments'),
        location: 'Leiden, Netherlands',
        emails: ['bo@delta.example'],
        links: ['https://linkedin.com/in/bo-chen'],
        note: 'Record ID: 101',
      },
    ],
  },
  {
    producer: 'Salesforce',
    format: 'csv',
    text: table(
      'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Fax,Mobile,Email,Account Owner',
      {
        Salutation: 'Mr.',
        'First Name': 'Bo',
        'Last Name': 'Chen',
        Title: 'Engineer',
        'Account Name': 'Delta Instruments',
        'Mailing City': 'Leiden',
        Mobile: '+31 600',
        Email: 'bo@delta.example',
      },
    ),
    people: [
      {
        name: 'Bo Chen',
        honorificPrefix: 'Mr.',
        ...job('Engineer', 'Delta Instruments'),
        location: 'Leiden',
        emails: ['bo@delta.example'],
        phones: ['+31 600'],
      },
    ],
  },
  {
    producer: 'Notion or Airtable',
    format: 'csv',
    text: '\uFEFFName,Company,Role,Email,Tags,Status,Last Contacted,Notes\n"Ruiz, Ana",Hospital del Sur,Nurse,ana@sur.example,"teaching, Spain",Warm,2024-01-15,Kind',
    people: [
      {
        name: 'Ana Ruiz',
        ...job('Nurse', 'Hospital del Sur'),
        emails: ['ana@sur.example'],
        tags: ['teaching', 'Spain'],
        note: 'Kind\n\nStatus: Warm\nLast Contacted: 2024-01-15',
      },
    ],
  },
  {
    producer: 'a list in Spanish',
    format: 'csv',
    text: 'Nombre;Apellidos;Correo electrónico;Teléfono;Empresa;Cargo;Ciudad;Notas\nAna;Ruiz García;ana@sur.example;+34 600;Hospital del Sur;Enfermera;Valencia;Amable',
    people: [
      {
        name: 'Ana Ruiz García',
        ...job('Enfermera', 'Hospital del Sur'),
        location: 'Valencia',
        emails: ['ana@sur.example'],
        phones: ['+34 600'],
        note: 'Amable',
      },
    ],
  },
  {
    producer: 'a list in Chinese',
    format: 'csv',
    text: '姓名,公司,职位,手机,邮箱,备注\n李小龙,北京科技,工程师,13800000000,li@bj.example,很好',
    people: [
      {
        name: '李小龙',
        ...job('工程师', '北京科技'),
        emails: ['li@bj.example'],
        phones: ['13800000000'],
        note: '很好',
      },
    ],
  },
  {
    producer: 'a list in Russian',
    format: 'csv',
    text: 'Фамилия;Имя;Отчество;Компания;Должность;Телефон;Электронная почта\nИванова;Мария;Петровна;Клиника;Врач;+7 900;m@klinika.example',
    people: [
      {
        name: 'Мария Петровна Иванова',
        ...job('Врач', 'Клиника'),
        emails: ['m@klinika.example'],
        phones: ['+7 900'],
      },
    ],
  },
  {
    producer: 'a list in Arabic',
    format: 'csv',
    text: 'الاسم,الشركة,المسمى الوظيفي,البريد الإلكتروني,رقم الهاتف\nليلى حسن,مستشفى النور,ممرضة,layla@noor.example,+20 100',
    people: [
      {
        name: 'ليلى حسن',
        ...job('ممرضة', 'مستشفى النور'),
        emails: ['layla@noor.example'],
        phones: ['+20 100'],
      },
    ],
  },
  {
    producer: 'a list without a header',
    format: 'csv',
    text: 'Ana Ruiz,ana@sur.example,+34 600 000 000,https://www.linkedin.com/in/ana-ruiz,Valencia\nBo Chen,bo@delta.example,+31 600 000 000,,Leiden',
    people: [
      {
        name: 'Ana Ruiz',
        emails: ['ana@sur.example'],
        phones: ['+34 600 000 000'],
        links: ['https://www.linkedin.com/in/ana-ruiz'],
        note: 'Valencia',
      },
      {
        name: 'Bo Chen',
        emails: ['bo@delta.example'],
        phones: ['+31 600 000 000'],
        note: 'Leiden',
      },
    ],
  },
];
