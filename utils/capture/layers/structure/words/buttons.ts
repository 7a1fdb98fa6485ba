/** What links and buttons on a person's card are called. */
const WORDS =
  'view|see|show|read|full|more|learn|visit|go to|open|contact|e-?mail|mail|phone|tel|send|message|follow|connect|website|web ?site|homepage|personal page|cv|vcard|download|linkedin|twitter|x|github|facebook|instagram|mastodon|bluesky|orcid|google scholar|researchgate|scholar|lab|publications|profile|bio|biography|about|details|info|book|call|chat|share|copy|save|close|expand|collapse|featured|new|keynote|' +
  'profil|zum profil|profil ansehen|mehr|mehr erfahren|weiterlesen|details|kontakt|nachricht|anrufen|webseite|lebenslauf|zur person|' +
  'voir le profil|voir|en savoir plus|lire la suite|fiche|page personnelle|site web|courriel|contacter|plus|profil complet|' +
  'ver perfil|ver más|leer más|perfil|más información|correo|contactar|currículum|saiba mais|ver mais|leia mais|página pessoal|currículo lattes|lattes|contato|' +
  'scheda|vai al profilo|leggi tutto|profilo|scopri|meer|lees meer|bekijk profiel|zobacz profil|więcej|czytaj więcej|strona|wizytówka|' +
  'подробнее|профиль|читать далее|написать|страница|перейти|сайт|докладніше|профіль|περισσότερα|προφίλ|βιογραφικό|δείτε|' +
  'المزيد|عرض الملف|الملف الشخصي|السيرة الذاتية|اقرأ المزيد|تواصل|عرض|البريد الإلكتروني|לפרופיל|פרופיל|עוד|קרא עוד|קראו עוד|לעמוד האישי|צור קשר|אתר|' +
  'प्रोफ़ाइल|प्रोफाइल|प्रोफ़ाइल देखें|प्रोफाइल देखें|और पढ़ें|विवरण|संपर्क|ईमेल|' +
  'プロフィール|詳細|詳しく見る|詳しく|もっと見る|詳細を見る|研究室|ホームページ|プロフィールを見る|メール|查看|查看详情|查看更多|更多|详情|简介|个人主页|主页|詳情|邮箱|了解更多|프로필|프로필 보기|자세히|자세히 보기|더보기|홈페이지|이메일|이력|' +
  'xem thêm|xem hồ sơ|hồ sơ|chi tiết|liên hệ|profili gör|profil|devamı|devamını oku|detay|iletişim|özgeçmiş|ดูเพิ่มเติม|ประวัติ|selengkapnya|lihat profil|les mer|läs mer|se profil|lue lisää';

/** Said of a whole line: `View profile`, `Read more →`, `Mehr über Anna`. */
export const BUTTONS = new RegExp(
  `^(?:[\\s\\p{S}»«›‹→←+•|-]*)(?:(?:${WORDS})(?:\\s(?:profile|bio|biography|more|page|website|details|full profile|site|email|e-?mail|info|cv|here|now|me))*|(?:view|read|see|learn|meet|more|email|contact|follow|connect with|mehr über|voir le profil de|ver perfil de)\\s.{2,60})[\\s\\p{S}»«›‹→←:.…+-]*$`,
  'iu',
);
