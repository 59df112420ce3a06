// The estimate against the vocabulary that it stands for.
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import license from '../../../../LICENSE?raw'
import { estimateTokens } from './estimate-tokens.ts'
import source from './estimate-tokens.ts?raw'

/** Articles 1 and 2 of the Universal Declaration of Human Rights, as far as they tell a language. */
const prose: Record<string, string> = {
  English:
    'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood. Everyone is entitled to all the rights and freedoms set forth in this Declaration, without distinction of any kind, such as race, colour, sex, language, religion, political or other opinion, national or social origin, property, birth or other status.',
  'English, everyday':
    "I've been trying to get my bike fixed since Tuesday, but the shop on the corner keeps saying the part hasn't arrived yet. Could you help me write a short, friendly message to them? I don't want to sound annoyed, just a bit curious about when it'll be ready, because we're planning to ride out to the lake with the kids on Saturday morning.",
  German:
    'Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen. Jeder hat Anspruch auf die in dieser Erklärung verkündeten Rechte und Freiheiten ohne irgendeinen Unterschied, etwa nach Rasse, Hautfarbe, Geschlecht, Sprache, Religion, politischer oder sonstiger Überzeugung.',
  French:
    'Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité. Chacun peut se prévaloir de tous les droits et de toutes les libertés proclamés dans la présente Déclaration, sans distinction aucune.',
  Spanish:
    'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros. Toda persona tiene todos los derechos y libertades proclamados en esta Declaración, sin distinción alguna de raza, color, sexo, idioma, religión.',
  Italian:
    'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza. Ad ogni individuo spettano tutti i diritti e tutte le libertà enunciate nella presente Dichiarazione, senza distinzione alcuna.',
  Portuguese:
    'Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade. Todos os seres humanos podem invocar os direitos e as liberdades proclamados na presente Declaração, sem distinção alguma.',
  Polish:
    'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa. Każdy człowiek posiada wszystkie prawa i wolności zawarte w niniejszej Deklaracji bez względu na jakiekolwiek różnice.',
  Turkish:
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler. Herkes, ırk, renk, cinsiyet, dil, din, siyasi veya diğer herhangi bir akide farkı gözetilmeksizin bu haklardan istifade edebilir.',
  Russian:
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства. Каждый человек должен обладать всеми правами и всеми свободами, провозглашенными настоящей Декларацией, без какого бы то ни было различия.',
  Greek:
    'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.',
  Arabic:
    'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميراً وعليهم أن يعامل بعضهم بعضاً بروح الإخاء.',
  Hindi:
    'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।',
  Japanese:
    'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
  Korean:
    '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
  Chinese:
    '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有资格享有本宣言所载的一切权利和自由，不分种族、肤色、性别、语言、宗教、政治或其他见解。',
}

const random = (length: number, from: string) =>
  Array.from({ length }, (_, index) => from[(index * 7919 + ((index * index) % 613)) % from.length]).join('')

const others: Record<string, string> = {
  source,
  JSON: JSON.stringify({
    rows: Array.from({ length: 40 }, (_, id) => ({ id, name: `item ${id}`, price: id * 1.25 })),
  }),
  ids: Array.from({ length: 20 }, () => crypto.randomUUID()).join('\n'),
  hexadecimal: random(600, '0123456789abcdef'),
  'letters at random': random(900, 'qwertzuiopasdfghjklyxcvbnm    '),
  emoji: '👩‍👩‍👧‍👦🇩🇪🐎✨ '.repeat(40),
  signs: '{}[]()<>;:,.!?=+-*/&|^%$#@~'.repeat(20),
  'white space': `${' '.repeat(400)}${'\n'.repeat(300)}\t\t\t`,
  digits: '3.14159265358979323846264338327950288419716939937510 '.repeat(10),
}

describe('the estimate of tokens', () => {
  it.each(Object.entries({ ...prose, license, ...others }))(
    'is at least what o200k counts: %s',
    (_, text) => {
      expect(estimateTokens(text)).toBeGreaterThanOrEqual(encode(text).length)
    },
  )

  it.each(Object.entries(prose))('is at most a third above it for plain prose: %s', (_, text) => {
    expect(estimateTokens(text)).toBeLessThanOrEqual((encode(text).length * 4) / 3)
  })

  it('of two texts is about that of both', () => {
    expect(estimateTokens('')).toBe(0)
    const once = estimateTokens(`${prose.English}\n`)
    expect(estimateTokens(`${prose.English}\n`.repeat(10))).toBeLessThanOrEqual(10 * once)
  })
})
