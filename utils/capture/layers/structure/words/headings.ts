/** What the heading above a group says of it: people, or anything else with a picture and two words. */
import { vocabulary } from './vocabulary';

export const PEOPLE = vocabulary(`
team teams people persons volunteering recipients awardees councillor councillors nurses technicians pharmacists students trainees staff faculty speaker speakers keynote keynotes panelists member members membership directory board committee committees leadership leaders alumni alumnae mentors mentor students fellows postdocs researchers scientists advisors advisers experts employees colleagues crew contributors organizers organisers instructors teachers trainers coaches physicians doctors providers attorneys lawyers artists musicians players officers trustees governance council councillors secretariat emeriti emeritus professors lecturers personnel meet_the who_we our_people authors editors editorial roster attendees participants class_of class_notes executives management founders volunteers representatives ambassadors judges jury hosts moderators chairs clinicians partners_and agents resident residents preceptor preceptors guest guests winners laureates awardees honorees nominees finalists interns mentees lecturers
mitarbeit* ansprechpartner* ansprechperson* personen personal kollegium lehrende dozent* vorstand vorstandsmitglieder mitglieder referent* referierende sprecher* wissenschaftler* professor* professuren doktorand* leitung geschaftsfuhrung gremium beirat kuratorium absolvent* ehemalige alumni lehrkrafte redaktion arzte arztinnen beschaftigte gaste preistrager* gewinner*
equipe equipes membres annuaire personnels personnel enseignants intervenants intervenantes conferenciers conseil direction bureau chercheurs doctorants anciens collaborateurs gouvernance redaction medecins invites laureats
equipo personal profesorado docentes miembros directorio ponentes conferenciantes investigadores junta directiva comite autoridades plantilla egresados exalumnos quienes_integran claustro oradores invitados ganadores galardonados
membros docentes corpo_docente professores palestrantes pesquisadores diretoria conselho funcionarios servidores egressos quem_somos servidores colaboradores equipa convidados vencedores
squadra personale docenti relatori relatrici membri direttivo organico ricercatori comitato consiglio ospiti premiati
medewerkers leden bestuur sprekers onderzoekers docenten
zespol pracownicy kadra czlonkowie prelegenci zarzad osoby wykladowcy rada absolwenci ludzie sklad goscie laureaci
lide zamestnanci tym clenove munkatarsak munkatarsaink oktatok hallgatok hallgatoink doktorandusz* tagok tagjaink csapatunk frivillige frivilliga vapaaehtois* tutkijat jasenet echipa personal medarbetare ansatte medarbejdere personal henkilokunta henkilosto styrelse styret kontaktpersoner tillitsvalgte konzultanti lectori lektori profesori hoste medici porota
команда сотрудники сотрудник преподаватели состав спикеры докладчики участники члены руководство персонал кафедры_состав выпускники эксперты совет правление дирекция працівники співробітники викладачі склад учасники журі жюри гости гості победители лауреаты переможці
ομαδα προσωπικο μελη ομιλητες καθηγητες διδακτικο συμβουλιο ερευνητες αποφοιτοι διοικηση συνεργατες
فريق أعضاء اعضاء هيئة المتحدثون المتحدثين المتحدثات موظفون الموظفون الموظفين طاقم مجلس الخريجون الخريجين الباحثون دليل الادارة الإدارة المتحدثون
צוות סגל חברי מרצים דוברים עובדים הנהלה אנשי בוגרים חוקרים ועד מרצות אנשים
टीम सदस्य सदस्यगण संकाय शिक्षक शिक्षकगण कर्मचारी वक्ता वक्तागण प्राध्यापक निदेशक पूर्व_छात्र समिति लोग अधिकारी
শিক্ষক* সদস্য* কর্মকর্তা* বক্তা
تیم_ما کارکنان همکاران اعضای استادان هیئت_علمی پزشکان سخنرانان
பணியாளர்கள் ஆசிரியர்கள் உறுப்பினர்கள் குழு பேச்சாளர்கள்
メンバー スタッフ スタッフ紹介 職員 職員紹介 教員 教職員 講師 登壇者 役員 研究者 研究室 構成員 委員 名簿 チーム 登壇 スピーカー 卒業生 人々 团队 團隊 成员 成員 师资 師資 教师 教師 人员 人員 嘉宾 嘉賓 讲者 講者 名单 名單 委员 委員 校友 专家 專家 队伍 隊伍 理事 员工 員工 팀 구성원 교수진 교직원 직원 연사 강연자 임원 위원 명단 동문 연구진 사람 발표자 멤버 게스트 수상자 受賞者 获奖者 獲獎者 ゲスト
doi_ngu nhan_su giang_vien thanh_vien dien_gia ban_lanh can_bo hoi_dong cuu_sinh doi_ngu
ekibimiz ekip kadro kadromuz akademik_kadro uyeler konusmacilar personel yonetim kurulu calisanlar mezunlar kadrosu
บุคลากร ทีม คณาจารย์ วิทยากร สมาชิก คณะกรรมการ tim anggota dosen pembicara pengurus
`);

/** Boxes with people on them who are not what the page lists, and walls of others' names. */
export const BESIDE = vocabulary(`
related similar also_viewed people_also viewed_also recommended you_may suggested_for sponsor sponsors sponsored sponsorship exhibitors testimonial testimonials what_our say_about comments comment replies reviews
ahnliche verwandte sponsoren kundenstimmen bewertungen kommentare das_sagen kunden_sagen similaires temoignages avis commentaires relacionados relacionadas similares testimonios opiniones comentarios depoimentos patrocinadores testimonianze recensioni commenti correlati simili sponsorzy opinie komentarze podobne похожие похожий отзывы комментарии спонсоры σχετικα χορηγοι σχολια رعاة الرعاة تعليقات ذات_صلة مشابهة חסות תגובות דומים प्रायोजक टिप्पणियाँ संबंधित スポンサー 関連 お客様の声 コメント 協賛 赞助 贊助 相关 相關 评论 評論 客户评价 후원 관련 후기 댓글 tai_tro lien_quan binh_luan yorumlar ilgili benzer sponsorlar ผู้สนับสนุน ความคิดเห็น
`);

export const OTHERS = vocabulary(`
customers review discussion news latest recent posts blog articles stories events event upcoming products product shop store categories category topics tags cities locations offices destinations properties listings projects publications journals books courses departments companies brands you_may more_from popular trending recipes menu results standings fixtures links resources partners_logos archive search_results say_about trusted in_the_news press_coverage
ahnliche verwandte sponsoren kundenstimmen referenzen bewertungen kommentare neuigkeiten aktuelles nachrichten veranstaltungen produkte stadte standorte publikationen das_sagen kunden_sagen stimmen partnerfirmen
similaires temoignages avis commentaires actualites evenements produits partenaires articles villes mecenes
relacionados relacionadas similares testimonios opiniones comentarios noticias eventos productos patrocinadores ciudades articulos
depoimentos comentarios noticias eventos produtos patrocinadores cidades relacionadas
testimonianze recensioni commenti notizie eventi prodotti correlati simili sponsorzy opinie komentarze aktualnosci wydarzenia produkty podobne
похожие отзывы комментарии новости события товары спонсоры партнеры города публикации статьи
σχετικα χορηγοι σχολια νεα εκδηλωσεις προϊοντα
شركاء رعاة الرعاة آراء تعليقات أخبار اخبار فعاليات منتجات ذات_صلة مشابهة
חסות נותני המלצות תגובות חדשות אירועים מוצרים דומים קשורים
प्रायोजक टिप्पणियाँ समाचार संबंधित समान उत्पाद
スポンサー 関連 お客様の声 コメント ニュース 商品 イベント 協賛 赞助 贊助 相关 相關 评论 評論 新闻 新聞 产品 合作伙伴 客户评价 후원 관련 후기 댓글 뉴스 제품 행사
tai_tro lien_quan binh_luan tin_tuc san_pham yorumlar haberler ilgili benzer sponsorlar urunler ผู้สนับสนุน ข่าว ความคิดเห็น
`);
