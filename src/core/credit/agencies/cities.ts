// Cities by country, so that the place of a dateline tells what an abbreviation means: `MANAMA (BNA)` is Bahrain's agency, `KABUL (BNA)` Afghanistan's.
import { foldUnits } from '../words/fold-units';

/**
 * Capitals and the cities that a national agency reports from most, in English and in the languages that the agency writes in. Chosen by hand; left out are
 * names that stand for more than one well-known city (Hyderabad, Tripoli, Córdoba, Valencia) or that are words of the language.
 */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi|Dubai|Sharjah|أبوظبي|أبو ظبي|دبي|الشارقة',
  AF: 'Kabul|Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Kunduz|Kaboul|کابل|هرات|قندهار',
  AL: 'Tirana|Tiranë|Durrës|Durres|Vlora',
  AM: 'Yerevan|Ереван|Երևան',
  AO: 'Luanda|Benguela|Huambo|Lubango',
  AR: 'Buenos Aires|Mendoza|Mar del Plata',
  AT: 'Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Eisenstadt|Vienna',
  AU: 'Sydney|Melbourne|Brisbane|Canberra|Adelaide|Hobart|Darwin',
  AZ: 'Baku|Bakı|Ganja|Gəncə|Sumgait|Баку|Bakou',
  BA: 'Sarajevo|Banja Luka|Mostar|Tuzla|Сарајево|Бања Лука',
  BD: 'Dhaka|Chittagong|Chattogram|Sylhet|Rajshahi|Khulna|ঢাকা|চট্টগ্রাম',
  BE: 'Brussel|Bruxelles|Brussels|Antwerpen|Antwerp|Gent|Liège',
  BF: 'Ouagadougou|Bobo-Dioulasso',
  BG: 'Sofia|Plovdiv|Varna|Burgas|София|Пловдив|Варна|Бургас',
  BH: 'Manama|Muharraq|Riffa|المنامة|المحرق',
  BO: 'Cochabamba|Sucre|El Alto',
  BR: 'Brasília|Rio de Janeiro|São Paulo|Brasilia|Sao Paulo',
  BY: 'Minsk|Brest|Gomel|Grodno|Минск|Гродно',
  CA: 'Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Regina|Québec',
  CH: 'Bern|Zürich|Zurich|Genève|Geneva|Lausanne|Basel|Lugano|Berne',
  CI: 'Abidjan|Yamoussoukro|Bouaké|Korhogo',
  CL: 'Valparaíso|Concepción|Antofagasta',
  CO: 'Bogotá|Medellín|Barranquilla|Bogota|Medellin',
  CU: 'La Habana|Havana|Santiago de Cuba|Holguín|Camagüey|Villa Clara',
  CV: 'Mindelo|Cidade da Praia',
  CY: 'Nicosia|Limassol|Larnaca|Paphos|Λευκωσία|Λεμεσός|Λάρνακα|Lefkoşa',
  CZ: 'Praha|Prague|Brno|Ostrava|Plzeň|Olomouc|Liberec',
  DE: 'Berlin|Bonn|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Bremen|Munich|Cologne',
  DK: 'København|Copenhagen|Aarhus|Odense|Aalborg',
  DZ: 'Alger|Algiers|Oran|Constantine|Annaba|Tizi Ouzou|Béjaïa|Tlemcen|Ouargla|Tamanrasset|Tindouf|الجزائر|وهران|قسنطينة',
  EE: 'Tallinn|Tartu|Narva|Таллин',
  EG: 'Cairo|Alexandria|Giza|Luxor|Aswan|Le Caire|القاهرة|الإسكندرية',
  ES: 'Madrid|Barcelona|Sevilla|Bilbao|Zaragoza',
  'ES-CT': 'Barcelona|Girona|Lleida|Tarragona|Terrassa|Sabadell|Reus',
  ET: 'Addis Ababa|Addis Abeba|Dire Dawa|Bahir Dar|Mekelle',
  FI: 'Helsinki|Tampere|Turku|Oulu|Espoo|Helsingfors',
  FJ: 'Suva|Nadi',
  FR: 'Paris|Lyon|Marseille|Toulouse|Lille|Bordeaux|Strasbourg|Nantes',
  GB: 'London|Londres|Manchester|Edinburgh|Cardiff|Belfast|Glasgow|Liverpool|Leeds|Westminster',
  GE: 'Tbilisi|Batumi|Kutaisi|Тбилиси|Батуми|თბილისი',
  GH: 'Accra|Kumasi|Tamale|Sekondi|Cape Coast|Koforidua|Sunyani',
  GR: 'Athens|Thessaloniki|Piraeus|Patras|Αθήνα|Θεσσαλονίκη|Πειραιάς|Πάτρα',
  HR: 'Zagreb|Split|Rijeka|Osijek|Dubrovnik',
  HU: 'Budapest|Debrecen|Szeged|Miskolc|Pécs',
  ID: 'Jakarta|Surabaya|Bandung|Medan|Denpasar|Makassar|Semarang|Yogyakarta|Palembang|Banda Aceh|Pontianak|Manado',
  IE: 'Dublin|Cork|Galway|Limerick|Waterford',
  IN: 'New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Lucknow|Patna|Bhopal|Jaipur|Ahmedabad|Chandigarh|Srinagar|Guwahati|Ranchi|Raipur|Shimla|Dehradun|Thiruvananthapuram|Kochi|Bhubaneswar|Imphal|Shillong|Gandhinagar|Nagpur|Pune|Jammu|Amaravati|Visakhapatnam|Noida|Gurugram|Kanpur|Varanasi|Indore|Agartala|Panaji|नई दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|चेन्नई',
  IQ: 'Baghdad|Basra|Erbil|Mosul|Kirkuk|Sulaymaniyah|بغداد|البصرة|أربيل|الموصل',
  IR: 'Tehran|Mashhad|Isfahan|Tabriz|Shiraz|تهران|مشهد|اصفهان|طهران',
  IT: 'Roma|Milano|Napoli|Torino|Firenze|Bologna|Palermo|Rome|Milan',
  JM: 'Montego Bay|Portmore|Spanish Town',
  JO: 'Amman|Irbid|Zarqa|Aqaba|عمان|إربد|العقبة',
  JP: 'Tokyo|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka|東京|大阪',
  KE: 'Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Machakos|Kakamega|Garissa',
  KG: 'Bishkek|Бишкек',
  KH: 'Phnom Penh|Siem Reap',
  KR: 'Seoul|Busan|Incheon|서울|부산',
  KW: 'Kuwait City|الكويت',
  KZ: 'Astana|Almaty|Астана|Алматы',
  LA: 'Vientiane|Luang Prabang',
  LB: 'Beirut|Beyrouth|Sidon|بيروت|صيدا',
  LT: 'Vilnius|Kaunas|Klaipėda',
  LV: 'Riga|Rīga|Daugavpils|Liepāja',
  LY: 'Benghazi|Misrata|بنغازي|طرابلس',
  MA: 'Rabat|Casablanca|Marrakech|Fès|Tanger|Agadir|الرباط|الدار البيضاء',
  MD: 'Chisinau|Chişinău|Chișinău|Bălți|Кишинев|Кишинёв',
  ME: 'Podgorica|Nikšić|Kotor|Cetinje',
  MK: 'Skopje|Bitola|Ohrid|Скопје|Битола|Охрид',
  MN: 'Ulaanbaatar|Улаанбаатар',
  MR: 'Nouakchott|Nouadhibou|نواكشوط',
  MY: 'Kuala Lumpur|Putrajaya|George Town|Johor Bahru|Kota Kinabalu|Kuching|Ipoh',
  MZ: 'Maputo|Beira|Nampula|Pemba',
  NA: 'Windhoek|Walvis Bay|Swakopmund',
  NG: 'Abuja|Lagos|Kano|Ibadan|Kaduna|Port Harcourt|Enugu|Maiduguri|Benin City|Ilorin|Akure|Abeokuta',
  NL: 'Den Haag|Amsterdam|Rotterdam|Utrecht|The Hague',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Tromsø',
  NP: 'Kathmandu|Pokhara|Biratnagar|Lalitpur|काठमाडौँ|काठमाडौं',
  OM: 'Muscat|Salalah|مسقط|صلالة',
  PE: 'Lima|Arequipa|Cusco|Trujillo',
  PH: 'Manila|Quezon City|Cebu City|Davao City|Baguio City|Zamboanga City|Iloilo City',
  PK: 'Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ',
  PL: 'Warszawa|Warsaw|Kraków|Gdańsk|Wrocław|Poznań|Łódź|Katowice|Lublin',
  PS: 'Ramallah|Gaza|Nablus|Hebron|Jenin|رام الله|غزة|نابلس|الخليل|جنين',
  PT: 'Lisboa|Porto|Coimbra|Braga|Faro|Lisbon',
  PY: 'Asunción|Ciudad del Este',
  QA: 'Doha|الدوحة',
  RO: 'București|Bucureşti|Bucharest|Cluj-Napoca|Iași|Timișoara',
  RS: 'Beograd|Belgrade|Novi Sad|Niš|Београд|Нови Сад',
  RU: 'Moscow|St. Petersburg|Saint Petersburg|Москва|Санкт-Петербург|Moscou|Moskau',
  SA: 'Riyadh|Jeddah|Makkah|Mecca|Medina|Madinah|Dammam|الرياض|جدة|مكة المكرمة|المدينة المنورة',
  SD: 'Khartoum|Port Sudan|Omdurman|الخرطوم|بورتسودان',
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala',
  SI: 'Ljubljana|Maribor|Celje|Koper',
  SK: 'Bratislava|Košice|Prešov|Žilina|Banská Bystrica|Nitra|Trnava',
  SN: 'Dakar|Thiès|Saint-Louis|Ziguinchor|Kaolack|Tambacounda|Touba|Rufisque|Kolda',
  SO: 'Mogadishu|Hargeisa|Kismayo|Baidoa|Muqdisho',
  SY: 'Damascus|Aleppo|Homs|Hama|Latakia|Damas|دمشق|حلب|حمص|حماة|اللاذقية',
  TH: 'Bangkok|Chiang Mai|Phuket|กรุงเทพฯ|กรุงเทพ',
  TJ: 'Dushanbe|Душанбе',
  TN: 'Tunis|Sfax|Sousse|Kairouan|Bizerte|تونس|صفاقس|سوسة',
  TR: 'Ankara|Istanbul|İstanbul|Izmir|İzmir|Bursa|Antalya|Diyarbakır',
  TW: 'Taipei|Kaohsiung|Taichung|Tainan|Hsinchu|台北|高雄|台中|台南|臺北',
  UA: 'Kyiv|Kiev|Kharkiv|Odesa|Lviv|Dnipro|Київ|Харків|Одеса|Львів|Киев',
  US: 'Washington|New York|Los Angeles|Chicago|Houston|Boston|Atlanta|San Francisco|Seattle|Dallas|Philadelphia|Miami|Denver',
  UZ: 'Tashkent|Samarkand|Ташкент|Самарканд|Toshkent',
  VA: 'Vatican City|Città del Vaticano',
  VE: 'Caracas|Maracaibo|Barquisimeto',
  VN: 'Hanoi|Ho Chi Minh City|Hà Nội|Da Nang|Đà Nẵng',
  YE: 'Sanaa|Aden|Taiz|صنعاء|عدن|تعز',
  ZA: 'Pretoria|Johannesburg|Cape Town|Durban',
  ZW: 'Harare|Bulawayo|Mutare|Gweru',
};

/** Words of the longest name: `Santiago de Cuba`. */
export const MAX_CITY_WORDS = 3;

let made: ReadonlyMap<string, readonly string[]> | null = null;

/** Countries by the folded words of their cities, parted by one space. Made when a page is first read. */
function cities(): ReadonlyMap<string, readonly string[]> {
  if (made) return made;
  const byName = new Map<string, string[]>();
  for (const [country, names] of Object.entries(CITIES)) {
    for (const name of names.split('|')) {
      const key = wordsOfName(name).join(' ');
      byName.set(key, [...(byName.get(key) ?? []), country]);
    }
  }
  made = byName;
  return byName;
}

/** The countries of the cities that a text names, as the table of agencies writes them. */
export function countriesIn(text: string): string[] {
  const words = wordsOfName(text);
  return words.flatMap((_word, from) => {
    for (let length = MAX_CITY_WORDS; length > 0; length--) {
      const found = cities().get(words.slice(from, from + length).join(' '));
      if (found) return found;
    }
    return [];
  });
}

/** The text is the name of a city, and nothing else. */
export function isCity(text: string): boolean {
  return cities().has(wordsOfName(text).join(' '));
}

function wordsOfName(text: string): string[] {
  return foldUnits(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
