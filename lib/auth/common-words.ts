// Words of which common passwords are made: what people are asked for and answer with, names, towns, seasons, feelings,
// games. Each may be part of a longer one; the rules that join them stand in common-passwords.ts.

const LATIN = `
password passwort passwd passw pass parol secret private login signin access account user username admin administrator root
guest test testing tester demo default change changeme letme letmein enter open sesame welcome hello hallo privet salem salam
qwerty qwert asdf asdfgh zxcv zxcvbn qaz wsx edc azerty dvorak keyboard computer laptop internet google yandex facebook vkontakte
instagram telegram whatsapp youtube mail email gmail windows linux android iphone samsung apple nokia huawei xiaomi microsoft
server system service office office365 company firm work working job boss manager staff team secure security safe safety
love lover lovely iloveyou loveyou iloveu loveme forever always never always together happy happiness lucky luck smile angel
baby babe honey sweet sweety sweetheart kiss kissme darling princess prince queen king kingdom master mistress superman batman
spiderman pokemon naruto sakura starwars matrix hacker shadow dragon monkey tiger lion wolf bear eagle falcon panda kitten kitty
puppy doggy dog cat horse rabbit butterfly flower rose lily sunflower sunshine sun moon star stars sky heaven summer winter
spring autumn fall january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday today tomorrow football soccer hockey baseball basketball boxing tennis chess gamer
gaming game games player minecraft roblox fortnite counter strike dota warcraft chelsea arsenal liverpool barcelona realmadrid
manchester united juventus milan spartak zenit dynamo kairat astana almaty alma ata nursultan nur sultan atyrau aktau aktobe
karaganda shymkent pavlodar semey uralsk oral kostanay kokshetau taraz taldykorgan kyzylorda petropavlovsk zhanaozen ekibastuz
temirtau turkestan baikonur kazakhstan qazaqstan kazakh qazaq kaz kazah russia russian moscow moskva ukraine kiev kyiv belarus
minsk uzbekistan tashkent kyrgyzstan bishkek turkey istanbul london paris berlin newyork america american europe freedom liberty
justice lawyer advokat attorney court law rights human humanrights case docket journal media news radio azattyq democracy
money dollar tenge bank business million diamond gold golden silver crystal power energy strong super mega ultra magic mystery
music guitar piano rock metallica nirvana eminem mercedes toyota lexus bmw audi ferrari porsche lada honda ford mustang camry
alexander alexandr aleksandr alexey aleksey andrey andrew anton artem arthur boris daniel daniil denis dmitry dima evgeny ivan
igor ilya kirill konstantin maxim maksim michael mikhail misha nikita nikolay oleg pavel peter roman ruslan sergey sergei serg
stanislav vladimir vladislav victor viktor vitaly yuri alina alisa alena anastasia nastya anna anya daria dasha diana elena lena
ekaterina katya irina ira julia yulia kristina ksenia larisa ludmila maria masha marina natalia natasha oksana olga olya polina
sofia svetlana sveta tatiana tanya valentina victoria viktoria yana zarina aigul aigerim ainur aliya almas altynai amina aruzhan
aselya assel aset askar askhat azamat aidos aida bakhyt berik bolat dana daniyar dauren dinara dias erlan gulnara gulnar gulmira
kairat kanat karina madina madi marat marzhan medet meruert murat nurlan nurbek nursultan rustam ruslan saltanat samat sanzhar
saule serik symbat temirlan timur togzhan yerlan yerzhan zhanar zhanna zhanibek zhuldyz abay abai apa ata ana mama papa mom dad
mother father sister brother family friend friends bestfriend child children son daughter boy girl man woman men women wife
husband jesus christ god allah bismillah muhammad islam bible church blessed faith hope trust dream dreams peace world earth
ocean water fire ice snow rain storm thunder black white red blue green yellow orange purple pink rainbow chocolate cookie coffee
cherry banana apple lemon pepper ginger pizza cheese summertime nothing something everything whatever anything nobody one two
three four five six seven eight nine ten zero first second last best good great nice cool awesome perfect beautiful wonderful
amazing crazy stupid fuck fucking fuckyou shit bitch asshole sex sexy hot the and for you your yours this that these with from
my me is am are was has not no yes new old big little very more much i a am in on of to be it its we us our do go im year
trustno trustno1 correct horse battery staple passphrase longpassword mypassword newpassword thepassword abcd abc qwe asd zxc
phone number birthday home house city street school student teacher university class college library doctor hospital nurse`;

const CYRILLIC = `
пароль пароля паролька парол секрет секретно тайна вход войти логин админ администратор гость тест тестовый привет приветик
здравствуйте добро пожаловать люблю любовь любимый любимая любимка тебя меня я ты мой моя мое мои мы наш наша он она это не и в на
с по за для солнце солнышко зайка зая зайчик киска кисуля котик котенок кот кошка собака собачка малыш малышка ангел ангелочек
принцесса принц королева король царь счастье удача надежда вера мечта жизнь мир мама папа мамочка папочка мать отец сын дочь дочка
брат сестра бабушка дедушка семья друг друзья подруга ребенок дети мальчик девочка девушка парень муж жена человек люди йцукен
йцуке фыва фывапро ячсмить зима лето весна осень январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
понедельник вторник среда четверг пятница суббота воскресенье сегодня завтра футбол хоккей спартак зенит динамо локомотив цска
кайрат астана алматы алма ата нурсултан нур султан атырау актау актобе караганда шымкент павлодар семей уральск костанай кокшетау
тараз кызылорда казахстан казах россия москва питер киев минск ташкент бишкек бог боже аллах бисмиллях ислам свобода право права
закон суд адвокат юрист дело защита работа деньги доллар тенге банк компьютер интернет телефон машина мерседес тойота жигули
музыка гитара рок звезда луна небо море океан вода огонь снег дождь цветок роза ромашка медведь волк тигр лев орел дракон
александр алексей андрей антон артем борис вадим василий виктор виталий владимир владислав вячеслав григорий даниил денис дмитрий
евгений иван игорь илья кирилл константин максим михаил никита николай олег павел петр роман руслан сергей станислав юрий алина
алиса анастасия настя анна аня дарья даша диана екатерина катя елена лена ирина ира кристина ксения лариса людмила мария маша
марина наталья наташа оксана ольга оля полина светлана света софия татьяна таня юлия юля яна айгуль айгерим айнур алия алмас амина
аружан асель асет аскар асхат азамат айдос аида бахыт берик болат дана данияр даурен динара ерлан ержан гульнара гульмира канат
карина мадина марат мурат нурлан рустам салтанат санжар сауле серик тимур жанар жанна жулдыз абай апа ана бала құпиясөз құпия сөз
сәлем қазақ қазақстан алматым астанам махаббат сүйемін сені мені мен сен біз жаным күнім айым анашым әкем балам бақыт үміт арман
бостандық құқық заң сот қорғаушы іс жаңа ел туған жер отан дос достар бауырым қарындасым әпке ана тілі`;

/** The words in lower case, Latin and Cyrillic. */
export const COMMON_WORDS: readonly string[] = [
  ...new Set(`${LATIN} ${CYRILLIC}`.split(/\s+/).filter(Boolean)),
];
