import { nominativesOf, SHORTEST_FIRST } from './inflection.ts';

/** Regions, large towns and their people that the glossary need not know, and that come near each other or near its names; folded, words by themselves. */
const PLACES = new Set(
  `africa africans afryka afryke america americas americans ameryka amerykanie asia asians azja europa europe europeans australia
   australians antarctica arctic arktyka balkans balkany caucasus kaukaz siberia syberia manchuria mandzuria mongolia crimea krym donbas

   anhui beijing chongqing fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin
   liaoning ningxia qinghai shaanxi shandong shanghai shanxi sichuan tianjin tibet xinjiang xizang yunnan zhejiang taiwan tajwan
   kanton canton pekin szanghaj tybet syczuan junnan anhua ankang anqing anshan anyang baoding baoji baotou beihai cangzhou changchun changde
   changsha changzhou chaozhou chengde chengdu chizhou chuzhou dalian daqing datong dezhou dongguan dongying foshan fushun fuyang fuzhou
   ganzhou guangyuan guangzhou guilin guiyang haikou handan hangzhou harbin hefei hegang hengshui hengyang heze hohhot huainan huaibei
   huanggang huangshan huangshi huizhou huzhou jiamusi jiaxing jinan jincheng jingdezhen jingmen jingzhou jinhua jining jinzhou jiujiang
   kaifeng kunming langfang lanzhou leshan lhasa lianyungang liaoyang linfen linyi lishui liuzhou luoyang luzhou maanshan maoming
   meizhou mianyang mudanjiang nanchang nanchong nanjing nanning nanping nantong nanyang ningbo ningde panjin putian qingdao qingyuan
   qinhuangdao qinzhou qiqihar quanzhou quzhou rizhao sanming sanya shantou shaoguan shaoxing shaoyang shenyang shenzhen shijiazhuang
   shiyan suqian suzhou taiyuan taizhou tangshan tonghua tongling tongliao urumqi weifang weihai weinan wenzhou wuhan wuhu wuxi wuzhou
   xiamen xiangtan xiangyang xianyang xingtai xining xinxiang xinyang xinyu xuzhou yanan yancheng yangzhou yanji yantai yibin yichang
   yichun yinchuan yingkou yiwu yongzhou yueyang yulin yunfu zaozhuang zhangjiagang zhangjiajie zhangjiakou zhangzhou zhanjiang
   zhaoqing zhengzhou zhenjiang zhongshan zhoukou zhoushan zhuhai zhuzhou zibo zigong zunyi
   taibei taipei taichung tainan taitung taoyuan hsinchu hualien keelung kinmen matsu penghu pingtung chiayi yilan

   aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa kagoshima
   kanagawa kochi kumamoto kyoto mie miyagi miyazaki nagano nagasaki nara niigata oita okayama okinawa osaka saga saitama shiga shimane
   shizuoka tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi honshu kyushu shikoku sapporo sendai yokohama nagoya
   kobe kawasaki
   gangwon gyeonggi gyeongsang jeolla chungcheong jeju busan daegu daejeon gwangju incheon ulsan pyongan hamgyong hwanghae ryanggang
   chagang kaesong wonsan sinuiju
   hanoi haiphong danang hue saigon quang nam ninh binh thanh nghe tinh khanh hoa dong thap

   dolnoslaskie kujawskopomorskie lubelskie lubuskie lodzkie malopolskie mazowieckie opolskie podkarpackie podlaskie pomorskie slaskie
   swietokrzyskie warminskomazurskie wielkopolskie zachodniopomorskie mazowsze malopolska wielkopolska podlasie podkarpacie pomorze
   slask lubelszczyzna kujawy warmia mazury mazovia masovia podlachia pomerania silesia subcarpathia lublin lubin lubusz lodz kielce
   katowice krakow krakow gdansk gdynia poznan wroclaw szczecin bydgoszcz torun opole rzeszow bialystok olsztyn zielona radom
   sosnowiec gliwice zabrze bytom tychy legnica plock elblag tarnow koszalin kalisz

   alabama alaska arizona arkansas arkansans california colorado connecticut delaware florida floridians georgia georgians hawaii
   hawaiians idaho illinois indiana iowa kansas kansans kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
   missouri montana nebraska nevada carolina dakota ohio oklahoma oregon pennsylvania tennessee texas texans utah vermont virginia
   virginians wisconsin wyoming columbia floryda kalifornia kolorado luizjana pensylwania karolina wirginia teksas nowojorski filadelfia
   ontario quebec alberta manitoba saskatchewan scotia brunswick newfoundland yukon nunavut
   bavaria bawaria saxony saksonia thuringia turyngia hesse hesja brandenburg brandenburgia westphalia westfalia palatinate saarland
   schleswig holstein pomerania badenia berlin bern bremen brema hamburg
   scotland szkocja scots szkoci wales walia england anglia ireland irlandia ulster brittany bretania normandy normandia catalonia
   katalonia andalusia galicia galicja asturias castile kastylia lombardy lombardia tuscany toskania sicily sycylia sardinia sardynia
   bohemia moravia morawy transylvania transylwania wallachia moldavia moldawia vojvodina wojwodina macedonia dalmatia istria slavonia
   guiana guyana gujana guinea gwinea niger nigeria mauritania mauritius dominica dominicana slovenia slovakia slowenia slowacja austria
   iberia iberian liberia siberian dagestan daghestan chechnya czeczenia ingushetia ossetia abkhazia adjara karabakh bashkortostan
   tatarstan udmurtia chuvashia kalmykia karelia karelia komi buryatia tuva yakutia sakha kamchatka sakhalin amur primorye khabarovsk
   vladivostok irkutsk omsk tomsk kursk orsk kurgan perm penza pskov tver tula tyumen volgograd voronezh belgorod bryansk kaluga
   kaliningrad kostroma lipetsk murmansk novgorod novosibirsk orenburg oryol rostov ryazan samara saratov smolensk stavropol tambov
   ulyanovsk vladimir vologda yaroslavl krasnodar krasnoyarsk chelyabinsk sverdlovsk arkhangelsk astrakhan
   cherkasy chernihiv chernivtsi dnipro dnipropetrovsk donetsk kharkiv kherson khmelnytskyi kirovohrad kropyvnytskyi luhansk lviv lwow
   mykolaiv mariupol odesa odessa poltava rivne sumy ternopil uzhhorod vinnytsia volyn wolyn zakarpattia zaporizhzhia zhytomyr
   punjab pendzab gujarat maharashtra karnataka kerala bihar assam odisha orissa haryana rajasthan jharkhand uttarakhand telangana
   manipur mizoram nagaland meghalaya tripura sikkim kashmir kaszmir ladakh arunachal andhra pradesh sindh balochistan bengal
   mindanao luzon visayas sumatra java borneo sulawesi papua aceh bali sabah sarawak johor penang malacca shan kachin kayin rakhine
   chin kokang wa arakan
   kiev kijow porto oman yemen jemen libya libia libera lebanon liban jordan jordania kuwait kuwejt qatar katar bahrain bahrajn algeria
   algieria tunisia tunezja morocco maroko egypt egipt sudan somalia djibouti eritrea ethiopia kenya kenia uganda rwanda burundi tanzania
   malawi zambia gambia gabon ghana togo benin angola namibia botswana lesotho eswatini swaziland zimbabwe mozambique madagascar comoros
   seychelles mali malta senegal guinea cameroon chad congo kongo cuba kuba haiti jamaica barbados grenada belize honduras nicaragua
   panama ecuador peru bolivia paraguay uruguay chile brazil argentina suriname colombia venezuela mexico fiji tonga samoa vanuatu nauru
   palau kiribati tuvalu maldives nepal bhutan laos cambodia brunei`.split(/\s+/),
);

/** Whether a folded word is a place that is known whatever the glossary says of it, in Polish in any of its cases. */
export function isPlace(word: string): boolean {
  return PLACES.has(word) || nominativesOf(word, SHORTEST_FIRST).some((nominative) => PLACES.has(nominative));
}
