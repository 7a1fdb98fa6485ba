/**
 * What the columns of contact tables are called, by program and language: LinkedIn, Google Contacts, Outlook,
 * Thunderbird, Yahoo, Apple and the usual CRMs. Compared by `titleKey`, so case, accents, hyphens and numbers
 * do not matter. What means several things (`name`, `title`) is settled by the columns beside it (columns.ts).
 */
import type { ColumnField } from '../imported';

/** What a column can be, beyond what a user can say it is. */
export type Role =
  | ColumnField
  | 'middleName'
  | 'nameSuffix'
  | 'fileAs'
  | 'title'
  | 'department'
  | 'phoneticGiven'
  | 'phoneticFamily'
  | 'fax'
  | 'address'
  | 'poBox'
  | 'street'
  | 'city'
  | 'region'
  | 'postcode'
  | 'country'
  | 'birthday'
  | 'birthYear'
  | 'birthMonth'
  | 'birthDay'
  | 'anniversary'
  | 'im'
  | 'related'
  | 'label'
  | 'nothing';

/** Titles by role, separated by bars. */
export const TITLE_WORDS: Record<Role, string> = {
  name: `name|full name|display name|contact name|contact|person|fullname|your name|name clean|lead name|people|member|mentor|mentee
    |vollständiger name|anzeigename|vorname nachname|vor und nachname|kollege|kollegin|ansprechpartner|ansprechpartnerin|kontaktperson|nom complet|nom affiché|nombre completo|nombre|nome completo|nome|nome visualizzato|naam|volledige naam|weergavenaam
    |imię i nazwisko|nazwa|полное имя|фио|имя и фамилия|контакт|ad soyad|adı soyadı|isim soyisim|isim|氏名|名前|お名前|表示名|姓名|名称|全名|이름|성명|이름 전체
    |الاسم|الاسم الكامل|اسم|नाम|पूरा नाम|पूर्ण नाम|nom|ad|nom à afficher|nombre a mostrar|nome visualizzato`,
  nameFamilyFirst: `last name first name|last first|surname first name|surname forename|surname given name|surname and first name|family name given name
    |nachname vorname|name vorname|familienname vorname|zuname vorname|nachname und vorname|name und vorname|nom prénom|nom et prénom|nom de famille prénom|apellidos nombre|apellidos y nombre|apellido y nombre
    |cognome nome|cognome e nome|achternaam voornaam|sobrenome nome|nazwisko i imię|nazwisko imię|soyadı adı|soyad ad`,
  givenName: `first name|fornavn|förnamn|given name|forename|first|fname|firstname|christian name|vorname|rufname|prénom|prenom|nombre de pila|primer nombre|primeiro nome|nome próprio
    |nome proprio|voornaam|imię|имя|adı|ilk ad|ön ad|名|名字|下の名前|이름 부분|الاسم الأول|प्रथम नाम|पहला नाम`,
  familyName: `last name|etternavn|efternavn|efternamn|family name|surname|second name|last|lname|lastname|nachname|familienname|zuname|nom de famille|apellido|apellidos|sobrenome|apelido
    |último nome|ultimo nome|cognome|achternaam|familienaam|nazwisko|фамилия|soyad|soyadı|soy isim|soyisim|姓|苗字|名字 姓|姓氏|성|اسم العائلة|الاسم الأخير|الكنية|اللقب|उपनाम|अंतिम नाम|कुलनाम`,
  middleName: `middle name|additional name|additional names|middle|second given name|zweiter vorname|weitere vornamen|deuxième prénom|autre prénom|segundo nombre|nome do meio
    |segundo nome|secondo nome|tweede voornaam|drugie imię|отчество|ikinci ad|ミドル ネーム|ミドルネーム|中间名|중간 이름|الاسم الأوسط|मध्य नाम`,
  nameSuffix: `suffix|name suffix|namenszusatz|suffixe|sufijo|sufixo|suffisso|achtervoegsel|sufiks|суффикс|sonek|敬称|后缀|접미사`,
  honorificPrefix: `prefix|name prefix|salutation|honorific|honorific prefix|anrede|civilité|tratamiento|tratamento|trattamento|aanhef|tytuł grzecznościowy|обращение|unvan ön|称谓|호칭`,
  title: `title|肩書き|tytuł|tittel|titel|titre|título|titulo|titolo|tytuł|заголовок|unvan`,
  nickname: `nickname|nick name|known as|preferred name|goes by|alias|spitzname|surnom|pseudo|apodo|apelido carinhoso|soprannome|bijnaam|pseudonim|przydomek|псевдоним|прозвище|takma ad|lakap|ニックネーム|昵称|별명|اسم الشهرة|उपनाम छोटा`,
  pronouns: `pronouns|pronomen|pronoms|pronombres|pronomes|pronomi|voornaamwoorden|zaimki|местоимения|代名詞`,
  credentials: `credentials|degrees|qualifications|certifications|abschlüsse`,
  headline: `position|job title|jobtitle|role|job|occupation|headline|organization title|organisation title|job position|current position|current title|job role|designation|funktion|beruf
    |berufsbezeichnung|stelle|tätigkeit|arbeitet als|tätig als|works as|fonction|poste|intitulé du poste|profession|cargo|puesto|ocupación|profissão|função|posizione|ruolo|qualifica|professione|mansione|functie|functietitel|beroep
    |stanowisko|zawód|funkcja|должность|позиция|профессия|pozisyon|görev|iş unvanı|ünvan|meslek|役職|職種|職位|职位|职务|职业|직책|직위|직함|المسمى الوظيفي|المنصب|الوظيفة|पद|पदनाम|कार्य शीर्षक|arbeitstitel`,
  organization: `company|companies|organization|organisation|employer|company name|organization name|current company|account name|associated company|primary company|workplace|firm|business|works at|works for|works in|place of work|hospital|clinic|institution|firma|unternehmen|arbeitgeber
    |arbeitet bei|arbeitet in|arbeitet für|tätig bei|arbeitsstelle|arbeitsplatz|einrichtung|betrieb|klinik|krankenhaus|travaille chez|travaille à|lieu de travail|établissement|hôpital|trabaja en|lugar de trabajo|trabalha em|local de trabalho|lavora presso|posto di lavoro|werkt bij|werkplek|pracuje w|miejsce pracy
    |société|entreprise|employeur|organisme|compañía|empresa|organización|empleador|organização|companhia|azienda|società|ditta|organizzazione|bedrijf|organisatie|werkgever|bedrijfsnaam|przedsiębiorstwo|organizacja|pracodawca
    |компания|организация|работодатель|место работы|фирма|şirket|kurum|kuruluş|会社|会社名|勤務先|組織|公司|单位|工作单位|公司名称|회사|회사명|소속|الشركة|شركة|المؤسسة|جهة العمل|कंपनी|संगठन`,
  department: `department|organization department|abteilung|service|département|departamento|reparto|dipartimento|afdeling|dział|отдел|departman|bölüm|部署|部门|부서|القسم|विभाग`,
  location: `location|place|region|area|where|based in|geo location|ort|standort|wohnort|arbeitsort|lieu|localisation|ubicación|localização|localidade|posizione geografica|località|locatie|plaats|lokalizacja
    |местоположение|konum|場所|所在地|位置|地点|위치|지역|الموقع|स्थान`,
  about: `about|bio|biography|summary|description|profile summary|über|beschreibung|à propos|biographie|descripción|biografía|acerca de|sobre|descrição|biografia|informazioni|descrizione|over|opis|о себе|описание|hakkında|自己紹介|简介|소개|نبذة|परिचय`,
  emails: `email|e mail|mail|email address|e mail address|e mail value|email value|emails|primary email|secondary email|work email|home email|personal email|business email|other email|alternate email|additional email|email work|email home|email other
    |e mail adresse|e mail privat|e mail geschäftlich|e mail dienstlich|mailadresse|mail adresse|adresse e mail|adresse mail|adresse de messagerie|courriel|adresse électronique|correo electrónico|dirección de correo electrónico|correo|direcciones de correo electrónico
    |endereço de e mail|endereço de email|correio eletrónico|correio eletrônico|indirizzo e mail|indirizzo email|indirizzo di posta elettronica|indirizzo posta elettronica|posta elettronica|e mailadres|e mail adres|adres e mail|adres email|adres poczty elektronicznej
    |электронная почта|адрес электронной почты|эл почта|почта|адрес эл почты|e posta|e posta adresi|eposta|メール|メールアドレス|電子メール|電子メール アドレス|e postadresse|电子邮件|电子邮件地址|邮箱|邮件|이메일|이메일 주소|전자 메일 주소|전자 메일
    |البريد الإلكتروني|عنوان البريد الإلكتروني|ईमेल|ईमेल पता|ई मेल|primäre e mail adresse|sekundäre e mail adresse|première adresse électronique|adresse électronique secondaire|correo electrónico primario|correo electrónico secundario`,
  phones: `phone|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|mobile number|phones|phone value|phone numbers|primary phone|work phone|home phone|business phone|other phone|company main phone|telephone number|mobiele|car phone|pager|radio phone
    |telephone number|contact number|whatsapp|iphone|phone mobile|phone home|phone work|phone main|phone other|phone iphone|work|home|main|callback|pager number|mobile phone number
    |reachable at|reach at|contact details|erreichbar|erreichbar unter|zu erreichen unter|kontaktdaten|joignable au
    |telefon|telefonnummer|telefon nr|tel nr|tel dienstlich|tel dienstl|tel privat|telefon dienstlich|rufnummer|festnetz|handynummer|handy nr|mobilnummer|handy|mobil|mobiltelefon|telefon geschäftlich|telefon privat|mobiltelefon geschäftlich|telefon mobil|weiteres telefon|rückmeldung
    |téléphone|numéro de téléphone|portable|téléphone mobile|tél mobile|téléphone bureau|téléphone professionnel|téléphone domicile|teléfono|número de teléfono|móvil|celular|teléfono móvil|teléfono del trabajo|teléfono particular
    |telefone|telemóvel|número de telefone|telefone celular|telefone comercial|telefone residencial|telefono|cellulare|numero di telefono|telefono cellulare|ufficio|abitazione|telefoonnummer|telefoon|mobiele telefoon|mobiel|telefoon op werk|telefoon thuis
    |numer telefonu|telefon komórkowy|komórka|telefon służbowy|telefon domowy|телефон|номер телефона|мобильный|мобильный телефон|рабочий телефон|домашний телефон|cep telefonu|telefon numarası|iş telefonu|ev telefonu
    |電話|電話番号|携帯電話|携帯|会社電話|自宅電話|电话|电话号码|手机|手机号|手机号码|移动电话|商务电话|住宅电话|전화|전화번호|휴대폰|휴대전화|휴대 전화|근무처 전화|집 전화|집 전화 번호|الهاتف|رقم الهاتف|الجوال|هاتف العمل|फ़ोन|फोन|मोबाइल|फ़ोन नंबर|tel dienstlich|tel privat|tel geschäftlich|mobil tel nr|tél professionnel|tél personnel|teléfono personal|teléfono de casa|localizador`,
  links: `url|connection profile url|website|web page|web site|homepage|profile url|linkedin|linkedin url|linkedin profile|linkedin profile url|public profile url|link|profile|site|sites|profiles|website value|personal web page|business web page|websites|web|links|url profile
    |twitter|github|facebook|instagram|blog|company website|linkedin clean|person linkedin url|webseite|internetseite|webseite geschäftlich|profil url|profil|site web|page web|lien|url du profil|sitio web|página web|url del perfil|enlace|perfil|página da web|site da web|url do perfil
    |sito web|pagina web|url del profilo|website url|webpagina|strona sieci web|strona internetowa|strona www|веб страница|сайт|ссылка|url профиля|web sayfası|web sitesi|ウェブサイト|web ページ|webページ|ホームページ|リンク|网站|网页|链接|主页|웹 사이트|웹사이트|웹 페이지|링크|الموقع الإلكتروني|صفحة ويب|الرابط|वेबसाइट|वेब पृष्ठ|लिंक`,
  tags: `tags|tag|labels|label|categories|category|groups|group|group membership|list|lists|type|kategorien|kategorie|schlagwörter|schlagworte|schlagwort|stichworte|stichwörter|gruppen|catégories|catégorie|étiquettes|groupes|libellés|categorías|categoría|etiquetas|grupos|categorias|marcadores
    |categorie|etichette|gruppi|categorieën|labels nl|groepen|kategorie pl|etykiety|grupy|категории|метки|группы|теги|kategoriler|etiketler|gruplar|分類|カテゴリ|ラベル|タグ|グループ|类别|标签|分组|범주|라벨|태그|그룹|الفئات|التصنيفات|श्रेणियाँ|लेबल`,
  howWeMet: `how we met|met|met at|where we met|source of contact|kennengelernt|wie kennengelernt|kennengelernt bei|kennengelernt durch|bekannt durch|bekannt aus|woher|woher bekannt|comment rencontré|cómo nos conocimos|como nos conhecemos|come ci siamo conosciuti`,
  note: `note|notes|comment|comments|remarks|memo|notizen|notiz|bemerkung|bemerkungen|anmerkungen|kommentar|remarque|remarques|commentaire|commentaires|nota|notas|comentarios|observações|observaciones|comentários|annotazioni|appunti
    |notities|opmerkingen|notatki|notatka|uwagi|заметки|заметка|примечания|комментарий|notlar|not|açıklama|メモ|備考|ノート|备注|附注|笔记|메모|비고|참고|ملاحظات|टिप्पणी|नोट्स`,
  connectedOn: `connected on|connection date|date connected|connected at|connected since|vernetzt am|vernetzt seit|verbunden am|kontakt seit|connexion le|en relation depuis|date de connexion|connecté le|connecté depuis|contacto desde|fecha de conexión
    |conectado el|conectado em|conexão desde|data de conexão|collegato il|in contatto dal|data del collegamento|collegati dal|verbonden op|connectie sinds|data nawiązania kontaktu|połączono|w sieci od|дата установления контакта|дата контакта|в контакте с
    |bağlantı kurulma tarihi|bağlantı tarihi|bağlantı kuruldu|つながった日|つながり日|加为好友日期|建立联系时间|联系日期|일촌 맺은 날짜|1촌 맺은 날짜|연결일|تاريخ الاتصال|تاريخ التواصل|कनेक्ट होने की तिथि|कनेक्ट किया गया`,
  fileAs: `file as|sort as|ablegen unter|classer sous|archivar como|salva con nome`,
  phoneticGiven: `名前フリガナ|given yomi|名フリガナ|phonetic first name|given name yomi|phonetic given name|first name furigana`,
  phoneticFamily: `姓フリガナ|surname yomi|phonetic last name|family name yomi|phonetic family name|last name furigana`,
  fax: `fax|fax number|home fax|business fax|other fax|work fax|isdn|tty tdd phone|telex|fax geschäftlich|fax privat|faxnummer|télécopie|télécopie bureau|fax del trabajo|fax particular|факс|会社 fax|自宅 fax|faks|팩스|télécopie|telefaks`,
  address: `address|address formatted|addresses|home address|work address|business address|mailing address|other address|postal address|adresse|anschrift|adresse postale|dirección|endereço|indirizzo|adres|адрес|adresi|住所|地址|주소|العنوان|पता`,
  poBox: `casella postale|skrzynka pocztowa|私書箱|boîte postale|postfach|address po box|po box|business address po box|home address po box|other address po box`,
  street: `street|street address|address street|address line|address extended address|business street|home street|other street|mailing street|work street|work address line|home address line
    |straße|strasse|straße geschäftlich|straße privat|weitere straße|rue|rue bureau|rue domicile|rue professionnelle|calle|calle del trabajo|calle particular|rua|rua comercial|rua residencial|via|via ufficio|via abitazione|straat|werkadres straat|huisadres straat|ulica|улица|sokak|iş adresi sokak|番地|街道|번지`,
  city: `city|town|address city|business city|home city|other city|mailing city|work city|stadt|ort geschäftlich|ort privat|ville|ville bureau|ville domicile|ciudad|ciudad del trabajo|ciudad de trabajo|población|cidade|cidade comercial|cidade residencial|città|città ufficio|città abitazione|stad|woonplaats|miasto|miejscowość|город|şehir|il|市区町村|市町村|城市|市|구/군/시|도시|المدينة|शहर`,
  region: `state|province|county|address region|business state|home state|other state|mailing state|state region|state province|bundesland|bundesland kanton|region geschäftlich|région|dép région|estado|provincia|estado o provincia|distrito|stato provincia|provincie|województwo|область|регион|都道府県|省|省份|시 도|المحافظة|राज्य`,
  postcode: `postal code|zip|zip code|postcode|address postal code|business postal code|home postal code|other postal code|mailing zip|mailing zip postal code|zip postal code|post code|home post code|work post code|skrytka|work zipcode|home zipcode|postleitzahl|postleitzahl geschäftlich|postleitzahl privat|plz|code postal|code postal bureau|code postal domicile|código postal|cep|cap|kod pocztowy|индекс|почтовый индекс|posta kodu|郵便番号|邮政编码|邮编|우편 번호|우편번호|الرمز البريدي|पिन कोड`,
  country: `country|country region|address country|business country|home country|other country|business country region|home country region|other country region|mailing country|work country|land|land region|land region geschäftlich|land region privat|land geschäftlich|pays|pays région|pays région bureau|pays région domicile|país|país o región|país região|paese|paese regione|kraj|страна|ülke|国|国家|国 地域|국가|국가 지역|البلد|देश`,
  birthday: `birthday|date of birth|birth date|born|geburtstag|geburtsdatum|anniversaire naissance|date de naissance|cumpleaños|fecha de nacimiento|aniversário|data de nascimento|compleanno|data di nascita|verjaardag|geboortedatum|urodziny|data urodzenia|день рождения|дата рождения|doğum günü|doğum tarihi|誕生日|生年月日|生日|出生日期|생일|생년월일|تاريخ الميلاد|عيد الميلاد|जन्मदिन|जन्म तिथि`,
  birthYear: `birth year`,
  birthMonth: `birth month`,
  birthDay: `birth day`,
  anniversary: `anniversary|jahrestag|jubiläum|anniversaire de mariage|aniversario|anniversario|rocznica|годовщина|yıldönümü|記念日|纪念日|기념일`,
  im: `screen name|messenger id|im value|im address|instant message handles|instant messengers|im|skype|chat|aim|icq|yahoo messenger|msn|jabber|google talk|messenger`,
  related: `relation value|relationship value|related name|spouse|children|manager s name|assistant s name|manager|partner|ehepartner|ehe partner|kinder|conjoint|cónyuge|coniuge`,
  label: `email label|e mail label|e mail type|email type|phone label|phone type|address label|address type|website label|website type|event label|event type|im type|im service|im label|relation label|relation type|relationship label|relationship type|custom field label|custom field type|organization type|organization label|external id type|jot type|calendar link type`,
  nothing: `photo|initials|sensitivity|priority|private|language|source|created at|bookmarked at|e mail display name|email display name|internet free busy|directory server|mileage|maiden name|subject|e mail sip|organization symbol|organization yomi name|record id|id|created|last modified|created time|last edited time|create date|last activity date`,
};
