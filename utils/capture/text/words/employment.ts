/** Words for the kind of employment, which stand where a company could: never an organisation. */
import { foldWord } from './months';

const KINDS = new Set(
  `full-time|full time|fulltime|part-time|part time|parttime|self-employed|self employed|freelance|freelancer|contract|contractor|internship|intern|apprenticeship|apprentice|seasonal|temporary|permanent|trainee|volunteer|co-op|casual|permanent full-time|permanent part-time|contract full-time|contract part-time|fixed-term|zero-hours|retired|indirect contract|leadership program
vollzeit|teilzeit|selbststandig|selbstandig|freiberuflich|freiberufler|befristet|praktikum|ausbildung|lehre|saisonal|festanstellung|werkstudent|minijob|ehrenamtlich|dualer student|trainee-programm
temps plein|cdi|cdd|temps partiel|independant|stage|alternance|saisonnier|contrat d'apprentissage|contrat en apprentissage|profession liberale|benevole|interim|temporaire|free-lance|contrat
jornada completa|tiempo completo|media jornada|jornada parcial|tiempo parcial|profesional independiente|autonomo|contrato temporal|contrato de practicas|practicas|becario|aprendiz|temporal|por cuenta propia|contrato|estacional|contrato de formacion
tempo integral|meio periodo|autonomo|temporario|estagio|terceirizado|contrato|sazonal|tempo inteiro|freelancer|profissional liberal|jovem aprendiz|part-time
a tempo pieno|tempo pieno|libero professionista|tirocinio|contratto a tempo determinato|stage retribuito|apprendistato|stagionale|contratto|a tempo determinato|a tempo indeterminato|part-time|lavoratore autonomo
fulltime|parttime|zelfstandig|zzp|stagiair|tijdelijk|vast|seizoenswerk|leerling|contract|voltijd|deeltijd|zelfstandig ondernemer
pełny etat|niepełny etat|samozatrudnienie|umowa|umowa zlecenie|umowa o dzieło|umowa o prace|staz|praktyka|praktyki|sezonowe|umowa na czas okreslony|kontrakt|na pełny etat|wolny strzelec|samozatrudniony
heltid|deltid|egenforetagare|frilans|kontrakt|praktik|sasongsarbete|larling|konsult|vikariat|fuldtid|selvstændig|selvstendig|selvstendig næringsdrivende|vikar|laerling|praktikant|kontraktansættelse|sesongarbeid|internship
kokopaivainen|kokoaikainen|osa-aikainen|itsenainen ammatinharjoittaja|harjoittelu|maaraaikainen
plny uvazek|castecny uvazek|zivnost|osvc|staz|teljes munkaido|reszmunkaido|onfoglalkoztato|norma intreaga|norma partiala|liber profesionist
tam zamanlı|yarı zamanlı|serbest calısan|sozlesmeli|staj|kendi isi|mevsimlik|stajyer|serbest meslek
penuh waktu|paruh waktu|pekerja lepas|wirausaha|kontrak|magang|toan thoi gian|ban thoi gian|thuc tap
πληρης απασχοληση|μερικη απασχοληση|αυτοαπασχολουμενος|πρακτικη
полный рабочий день|неполный рабочий день|полная занятость|частичная занятость|самозанятый|внештатно|фриланс|фрилансер|контракт|по контракту|стажировка|сезонная работа|индивидуальный предприниматель|временная работа
повна зайнятість|часткова зайнятість|повний робочий день|неповний робочий день|самозайнятий|контракт|стажування
دوام كامل|دوام جزئي|عمل حر|مستقل|عقد|تدريب|متدرب|عمل ذاتي|موسمي|عمل خاص|لحسابه الخاص|تدريب مهني
משרה מלאה|משרה חלקית|עצמאי|פרילנס|התמחות|חוזה
पूर्णकालिक|अंशकालिक|स्वरोजगार|इंटर्नशिप|เต็มเวลา|พาร์ทไทม์|ฟรีแลนซ์|ฝึกงาน
正社員|契約社員|パートタイム|アルバイト|自営業|フリーランス|契約|インターン|インターンシップ|見習い|フルタイム|業務委託|派遣社員|季節労働|嘱託
全职|兼职|自雇|自雇人士|自由职业|合同|合同工|实习|学徒|季节性|全職|兼職|自僱|自由業|約聘|約聘人員|實習|正職|自由工作者|季節性
정규직|비정규직|시간제|파트타임|자영업|프리랜서|계약직|인턴|인턴십|수습|풀타임|상근직`
    .split(/[|\n]/)
    .map((word) => foldWord(word.trim())),
);

const PLACES = new Set(
  `remote|hybrid|on-site|onsite|on site|vor ort|a distance|telletravail|teletravail|sur site|hybride|en remoto|presencial|hibrido|remoto|ibrido|da remoto|in sede|op locatie|op afstand|zdalnie|zdalna|stacjonarnie|hybrydowo|hybrydowa|pa plats|distans|uzaktan|hibrit|ofisten|リモート|ハイブリッド|オンサイト|远程|混合|现场|원격|하이브리드|عن بعد|удаленно|удалённо|гибрид|в офисе`
    .split('|')
    .map(foldWord),
);

/** Whether a text is only a kind of employment: `Full-time`, `Vollzeit`, `正社員`. */
export function isEmploymentKind(text: string): boolean {
  return KINDS.has(foldWord(text).trim());
}

/** Whether a text is only a way of working: `Remote`, `Vor Ort`. */
export function isWorkMode(text: string): boolean {
  return PLACES.has(foldWord(text).trim());
}
