/** Words around a name that are not the name. Data only, in the spellings met; compared folded. */
export const titles = [
  'mr mrs ms dr prof president judge minister prosecutor lawyer господин госпожа президент судья',
  'министр прокурор адвокат мырза ханым төраға судьясы министрі прокуроры',
];

/** Titles written with a hyphen: their parts would be taken for initials. */
export const hyphenTitles = ['г-н', 'г-на', 'г-ну', 'г-жа', 'г-жи', 'г-же', 'г-жу'];

/**
 * Endings of a patronymic, longest first (Kazakh -ұлы, -қызы; Russian -ович, -евич, -ич; -овна, -евна,
 * -ична), as they are folded. What stands before the ending is the father's name.
 */
export const patronymicEndings = 'inichna ichna ovich evich ovna evna uly kyzy qyzy';

/**
 * Names of four letters or more that are also words of a text in Russian, Kazakh or English: written with a
 * small letter they are the word, not the man.
 */
export const wordsThatAreNames = [
  'азамат азат айна айнур алмас алтын аман арай арман асыл ардак аян әлем байқа бақыт батыр береке болат',
  'бота дана дәурен ерік еркін жан жанат жанна жеңіс қайрат қанат қуаныш мақсат мәди мереке мұрат нұр рахат',
  'сара сәуле серік темір үміт ырыс вера воля галина искра любовь мая макс мира надежда роза роман романов',
  'слава майя лев марс will mark grant rose hope faith dean bill frank dawn grace max alma',
];

/** Two- and three-letter words that begin sentences: a short surname spelt the same is found only in a full name. */
export const shortWords = [
  'a an as at be but by do for he i if in is it me my no not nor of on or our out she so the to up us was we who',
  'а ан без бы в во вы да до для его ее за и из или им их к как ко ли мы на не ни но о об он она от по при с со',
  'так там то тот у уже что это эта ал ол ой бұл сол осы біз сіз мен сен не бір екі жоқ бар да де',
];
