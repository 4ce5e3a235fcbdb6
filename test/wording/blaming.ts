/** A way of speaking about a child that must not be on a page, in a file, in a message or in a code set. */
export interface Blaming {
  readonly words: RegExp;
  /** What is said instead. */
  readonly say: string;
}

/**
 * Words that blame a child for what is done to them, or make an offender of one. After The Children’s Society, the
 * National Police Chiefs’ Council and Victim Support, “Appropriate language in relation to child exploitation” (2022), and
 * the statutory definition of child sexual exploitation (Department for Education, 2017): a child cannot consent to it.
 */
export const BLAMING: readonly Blaming[] = [
  { words: /\boffenders?\b/i, say: 'the child; of an adult: a person of concern' },
  { words: /\bperpetrators?\b/i, say: 'a person of concern' },
  {
    words:
      /\bcriminals?\b(?! (justice|court|evidence act|records? (office|bureau)|exploitation|behaviour order|injury))/i,
    say: 'the child',
  },
  { words: /\bgang members?\b/i, say: 'at risk from a gang, affiliated to a gang' },
  { words: /\bchild (prostitut\w*|porn\w*)/i, say: 'child sexual exploitation; images of abuse' },
  { words: /\bprostitut\w*/i, say: 'sexually exploited' },
  { words: /\bpromiscu\w*/i, say: 'what happened, in plain words' },
  {
    words: /\b(put|puts|putting|place|places|placing) (her|him|them|it)sel(f|ves) at risk\b/i,
    say: 'is at risk from others',
  },
  { words: /\blife[- ]?style choice\b|\bcho(se|osing|oses) (this|the|a) life[- ]?style\b/i, say: 'is being exploited' },
  { words: /\babscond\w*/i, say: 'missing' },
  { words: /\bran off\b|\brunaways?\b/i, say: 'missing' },
  { words: /\bdrug runn(er|ers|ing)\b/i, say: 'is made to carry drugs' },
  { words: /\bstreet[- ]?wise\b/i, say: 'what the child does to cope' },
  { words: /\battention[- ]seek\w*/i, say: 'what the child tells us by it' },
  { words: /\bmanipulative\b/i, say: 'what the child does, and why' },
  {
    words: /\b(refuses|refused|failed|fails|failing|won’t|won't|will not) to engage\b|\bnon-?engag\w*/i,
    say: 'we have not reached the child yet',
  },
  { words: /\bhard[- ]to[- ](reach|engage)\b/i, say: 'services are hard to reach for the child' },
  { words: /\bconsensual\b|\bconsented to sex\b/i, say: 'sexual abuse' },
  { words: /\bsexual(ly)? (active|favou?rs)\b/i, say: 'sexual abuse' },
  { words: /\b(her|his|their) (older )?(boyfriend|girlfriend)\b/i, say: 'the adult who exploits the child' },
  { words: /\binvolved in (cse|child sexual exploitation|prostitution)\b/i, say: 'is being sexually exploited' },
  { words: /\bbeyond (parental )?control\b/i, say: 'what the child needs' },
  { words: /\b(naughty|difficult|troublesome|challenging) (child|children|girl|boy)\b/i, say: 'what the child needs' },
  { words: /\bbrought (it|this) on (her|him|them)sel(f|ves)\b/i, say: 'is not to blame' },
];
