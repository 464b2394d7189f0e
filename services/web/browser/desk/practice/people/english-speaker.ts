import type { PracticePerson } from '../script.js';

export const englishSpeaker: PracticePerson = {
  id: 'english-speaker',
  title: 'Een moeder die Engels spreekt',
  practises: 'Eenvoudig Engels schrijven, en nagaan of je het goed begreep.',
  role: 'parent',
  form: 'en',
  theme: 'Uitleg in gewone taal',
  opening: ['Hello, good evening.', 'My Dutch is not good. Can we write in English please?'],
  story: [
    'My son is eight. A woman from youth protection came to our house and left a letter. Only in Dutch, four pages.',
    'I asked for a translator. They said my neighbour can help. But then my neighbour knows everything.',
    'Last week there was a meeting. I said yes to things because everybody looked at me. I did not understand what I said yes to.',
    'Now the letter says "as agreed with mother". I feel so stupid and also angry.',
    'I want an interpreter, a real one, and that they explain it again. Slowly.',
  ],
  on: {
    'no-english': ['Sorry, I do not understand Dutch.', 'In English please?'],
    advice: ['I tried. They do not answer me in English.', 'How can I do that alone?'],
    promise: ['You cannot know this, I think.'],
    judgement: ['So it is my fault?'],
    'own-story': ['I am sorry for you. But what about my son?'],
    'too-long': ['So many words. Can you say it more simple?'],
  },
  bristles: ['I do not know what to say now.', 'Hm.'],
  little: ['Yes.', 'Okay.', 'I see.'],
  ending: 'Thank you. You are the first person who asked what I want.',
};
