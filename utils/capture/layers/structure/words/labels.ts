/** Words before a value (`Title: …`) and over the columns of a table, in the languages directories are written in. */
import { vocabulary } from './vocabulary';

export type Label =
  | 'name'
  | 'first'
  | 'last'
  | 'role'
  | 'organization'
  | 'location'
  | 'email'
  | 'phone'
  | 'page'
  | 'other';

const FIRST = vocabulary(
  'first_name firstname given_name given_names forename vorname vornamen prenom prenoms nombre nombres nome_proprio imie voornaam fornamn fornavn etunimi keresztnev utonev prenume jmeno ime имя имя_отчество імя ονομα الاسم_الأول الاسم_الاول שם_פרטי प्रथम_नाम पहला_नाम ten_dem ad adi isim nama_depan',
);
const LAST = vocabulary(
  'last_name lastname surname family_name familyname nachname familienname zuname nom_de_famille nom apellido apellidos sobrenome apelido cognome nazwisko achternaam efternamn etternavn efternavn sukunimi vezeteknev nume prijmeni prezime фамилия прізвище επωνυμο επιθετο اللقب اسم_العائلة שם_משפחה उपनाम कुलनाम ho_dem soyad soyadi nama_belakang',
);

const LABELS: [Label, ReturnType<typeof vocabulary>][] = [
  ['first', FIRST],
  ['last', LAST],
  [
    'email',
    vocabulary(
      'e-mail email emails mail e-mail-adresse courriel correo correo_electronico posta почта эл е-mail электронная ηλεκτρονικο بريد البريد דוא"ל אימייל מייל ईमेल ई-मेल メール 邮箱 電郵 电子邮件 電子郵件 이메일 메일 e-posta eposta อีเมล mejl sahkoposti thu_dien',
    ),
  ],
  [
    'phone',
    vocabulary(
      'phone telephone tel telefon telefono telefone telefoon mobile mobil cell fax durchwahl extension ext телефон тел τηλεφωνο هاتف الهاتف جوال טלפון נייד फ़ोन फोन दूरभाष 電話 电话 內線 内線 전화 연락처 dien_thoai โทรศัพท์ puhelin',
    ),
  ],
  [
    'role',
    vocabulary(
      'title titles job_title position positions role roles rank function designation post occupation job funktion   aufgabe aufgaben amt stelle tatigkeit beruf rolle titel fonction fonctions poste titre grade   cargo cargos puesto categoria funcion ocupacion funcao ruolo qualifica carica incarico functie stanowisko funkcja tytul rola befattning stilling tehtava nimike beosztas munkakor functia functie pozice funkce должность звание позиция роль посада θεση ιδιοτητα βαθμιδα τιτλος المنصب الوظيفة الوظيفه المسمى الدرجة الدور תפקיד תואר דרגה पद पदनाम भूमिका 職名 職位 职务 职称 職稱 职位 役職 肩書 担当 職種 身分 직위 직책 직급 직함 직무 chuc_vu chuc_danh vi_tri unvan unvani gorev gorevi pozisyon ตำแหน่ง jabatan posisi responsibility responsibilities',
    ),
  ],
  [
    'organization',
    vocabulary(
      'organization organisation company employer institution affiliation university college school department dept division unit   firma unternehmen arbeitgeber organisationseinheit einrichtung institut abteilung bereich fachbereich hochschule etablissement entreprise organisme societe service departement structure laboratoire empresa institucion organizacion departamento universidad entidad instituicao organizacao azienda ente istituzione dipartimento universita bedrijf organisatie afdeling instelling   organizacja instytucja jednostka uczelnia katedra zaklad foretag foretag virksomhed bedrift avdelning avdeling organisaatio yritys yksikko компания организация учреждение кафедра отдел подразделение место_работы організація установа εταιρεια φορεας τμημα ιδρυμα الشركة الشركه الجهة الجهه المؤسسة القسم الكلية الجامعة חברה ארגון מחלקה מוסד संस्था संगठन विभाग कंपनी संस्थान 所属 所屬 会社 勤務先 機関 单位 單位 公司 机构 機構 部门 部門 学院 学校 소속 회사 기관 부서 학과 don_vi co_quan cong_ty khoa phong_ban kurum sirket bolum birim universite หน่วยงาน สังกัด บริษัท instansi',
    ),
  ],
  [
    'location',
    vocabulary(
      'branch chapter ward hometown home_town heimatort location city country region place state province based base ort standort stadt land wohnort lieu ville pays   localisation ubicacion ciudad pais localidad lugar localizacao cidade estado luogo citta paese sede plaats woonplaats stad miasto miejscowosc kraj lokalizacja plats paikkakunta kaupunki maa varos orszag oras tara mesto zeme город страна регион место місто країна πολη χωρα τοποθεσια المدينة المدينه البلد الدولة الموقع עיר מדינה מיקום शहर देश स्थान 所在地 地域 城市 地区 地區 国家 國家 지역 도시 국가 thanh_pho quoc_gia dia_diem sehir ulke konum เมือง ประเทศ จังหวัด',
    ),
  ],
  [
    'page',
    vocabulary(
      'website web homepage webpage page profile profil url link links site webseite internetseite sitio pagina strona сайт ιστοσελιδα الموقع_الإلكتروني אתר वेबसाइट ウェブサイト 主页 主頁 网站 網站 홈페이지 web_sitesi linkedin',
    ),
  ],
  [
    'name',
    vocabulary(
      'name names user benutzer utente full_name fullname person member speaker employee staff_member faculty_member faculty representative delegate mitarbeiter* ansprechpartner* ansprechperson mitglied nom_complet noms nom_et nom_prenom membre intervenant nombre_completo nombre_y apellidos_y miembro nome_completo docente professor nominativo naam namn navn nimi nev nume_si numele imie_i imie_nazwisko imiona_i nazwisko_i jmeno_a фио ф.и.о ф_и_о полное сотрудник преподаватель піб ονοματεπωνυμο ονομα_και الاسم الإسم اسم שם שם_מלא नाम पूरा_नाम 氏名 名前 お名前 姓名 名字 이름 성명 성함 ho_va_ten ho_ten ten ad_soyad adi_soyadi isim_soyisim ชื่อ nama nama_lengkap contact_person',
    ),
  ],
];

/** Columns that tell a table of results, dates or goods. */
const OTHER = vocabulary(
  'score points pts goals time rank pos   price prices amount qty quantity stock sku credits ects   wins losses played gd punkte zeit preis anzahl platz tore puntos precio tiempo puntos prix temps очки время цена счет バランス 価格 得点 分数 價格 价格 가격 점수 diem fiyat puan',
);

/** Over names that people gave themselves, whatever else the column shows. */
const USER = /\b(?:user ?name|nickname|benutzername|pseudo)$/i;

/**
 * What a label or a column's head announces.
 *
 * @returns null for a text that is no label.
 */
export function labelOf(text: string): Label | null {
  if (text.length > 40) return null;
  const bare = text.replace(/[:：*▲▼↑↓\s]+$/u, '');
  // Within other words these two characters mean much else.
  if (bare === '名') return 'first';
  if (bare === '姓') return 'last';
  if ((FIRST.isIn(bare) && LAST.isIn(bare)) || USER.test(bare)) return 'name';
  return LABELS.find(([, words]) => words.isIn(bare))?.[0] ?? (OTHER.isIn(bare) ? 'other' : null);
}
