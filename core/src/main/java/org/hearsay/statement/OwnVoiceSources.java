package org.hearsay.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds who stands behind what a reporter says without a verb of saying: "The coast guard put the
 * number of dead at 14", "the union demanded a new vote", "the firm ruled out a sale".
 */
final class OwnVoiceSources {

  private static final Set<String> SETTING =
      Set.of("raised", "raises", "revised", "revises", "lowered", "lowers");
  private static final Set<String> LEVELS =
      Set.of("number", "toll", "count", "total", "figure", "estimate");
  private static final Set<String> DENIALS = WordLists.words("denial-words");
  private static final Set<String> ADMISSIONS = WordLists.words("admitting-verbs");
  private static final Set<String> COUNTING = WordLists.words("counting-verbs");
  private static final List<List<String>> DEMANDING = WordLists.lines("demanding-verbs");
  private static final Set<String> SEEKING = Set.of("looking", "searching", "hunting");
  private static final Set<String> POLICE =
      Set.of("police", "detectives", "investigators", "officers");

  private static final Set<String> OFFERS =
      Set.of("offer", "offers", "bid", "bids", "proposal", "appeal", "request", "application");
  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final Set<String> NAMED = Set.of("called", "named", "known", "based");
  private static final Set<String> CASUALTIES =
      Set.of("dead", "killed", "wounded", "injured", "hurt", "missing", ".", ",", ";");

  /** Tokens from the verb to the word for what is counted: "the official death toll". */
  private static final int NEAR = 4;

  private final TokenizedText text;
  private final VerbGroups verbs;
  private final SourceMentions mentions;

  OwnVoiceSources(TokenizedText text, SourceMentions mentions) {
    this.text = text;
    this.verbs = new VerbGroups(text);
    this.mentions = mentions;
  }

  /** Whoever speaks in a clause by its verb alone: its subject; else the reporter. */
  Voice of(TokenRange clause) {
    for (int i = clause.first() + 1; i < clause.end(); i++) {
      boolean main = verbs.isFinite(i) && !isReduced(i, clause) && !isRelative(i, clause);
      if (main || isSpeakingOf(i, clause)) {
        int verb = afterAuxiliaries(i, clause);
        return speaks(verb, clause) ? subject(new TokenRange(clause.first(), i)) : Voice.OWN;
      }
    }
    return Voice.OWN;
  }

  /** "Intelligence, cited by the agency, puts", "a group called Enough": no verb of the clause. */
  private boolean isReduced(int verb, TokenRange clause) {
    boolean noun = verb > clause.first() && text.tag(verb - 1) == PartOfSpeech.NOUN;
    return text.tag(verb) == PartOfSpeech.VERB
        && verb + 1 < clause.end()
        && (verbs.lower(verb + 1).equals("by") || noun && NAMED.contains(verbs.lower(verb)));
  }

  /** "Farmers <em>who live</em> beside the field speak of": behind "who", auxiliaries between. */
  private boolean isRelative(int verb, TokenRange clause) {
    int before = verb - 1;
    while (before > clause.first()
        && (text.tag(before) == PartOfSpeech.AUX || text.tag(before) == PartOfSpeech.ADV)) {
      before--;
    }
    return before > clause.first() && RELATIVES.contains(verbs.lower(before));
  }

  private int afterAuxiliaries(int finite, TokenRange clause) {
    int verb = finite;
    boolean having = verbs.isHaving(finite);
    while (having
        && verb + 1 < clause.end()
        && (text.tag(verb + 1) == PartOfSpeech.ADV || verb == finite && verbs.isVerbal(verb + 1))) {
      verb++;
      if (text.tag(verb) == PartOfSpeech.VERB) {
        return verb;
      }
    }
    return verb + 1 < clause.end() && having && text.tag(verb + 1) == PartOfSpeech.VERB
        ? verb + 1
        : verb;
  }

  private boolean speaks(int verb, TokenRange clause) {
    String word = verbs.lower(verb);
    boolean active = text.tag(verb) == PartOfSpeech.VERB;
    boolean tells =
        active
            && (DENIALS.contains(word) || ADMISSIONS.contains(word))
            && !has(clause, verb + 1, verb + 1 + NEAR, OFFERS)
            && !verbs.isNegated(verb, clause);
    return tells
        || setsLevel(verb, clause)
        || counts(verb, clause)
        || demands(verb, clause)
        || isSpeakingOf(verb, clause)
        || seeks(verb, clause);
  }

  private boolean setsLevel(int verb, TokenRange clause) {
    String word = verbs.lower(verb);
    if (word.equals("put") || word.equals("puts")) {
      return has(clause, verb + 1, clause.end(), "at") && hasNumber(verb + 1, clause.end());
    }
    return SETTING.contains(word) && has(clause, verb + 1, verb + 1 + NEAR, LEVELS);
  }

  private boolean counts(int verb, TokenRange clause) {
    boolean has = Set.of("has", "have").contains(verbs.lower(verb));
    return has && verb + 1 < clause.end() && isCountAlone(verb + 1, clause)
        || COUNTING.contains(verbs.lower(verb))
            && hasNumber(verb + 1, Math.min(clause.end(), verb + 2 + NEAR))
            && !has(clause, verb + 1, verb + 2 + NEAR, "lives");
  }

  /** "Has 212": neither "has 640 pupils" nor "has 20 years left". */
  private boolean isCountAlone(int number, TokenRange clause) {
    return text.tag(number) == PartOfSpeech.NUM
        && (number + 1 >= clause.end() || CASUALTIES.contains(verbs.lower(number + 1)));
  }

  private boolean demands(int verb, TokenRange clause) {
    return DEMANDING.stream()
        .anyMatch(
            words ->
                words.get(0).equals(verbs.lower(verb))
                    && (words.size() == 1 || has(clause, verb + 1, verb + 2, words.get(1))));
  }

  private boolean isSpeakingOf(int verb, TokenRange clause) {
    return Set.of("spoke", "speaks", "speak", "spoken").contains(verbs.lower(verb))
        && has(clause, verb + 1, verb + 2, "of");
  }

  /** "Police are looking for two men": nobody else knows. */
  private boolean seeks(int verb, TokenRange clause) {
    return verb + 2 < clause.end()
        && SEEKING.contains(verbs.lower(verb + 1))
        && verbs.lower(verb + 2).equals("for")
        && has(clause, clause.first(), verb, POLICE);
  }

  private boolean has(TokenRange clause, int first, int end, String word) {
    return has(clause, first, end, Set.of(word));
  }

  private boolean has(TokenRange clause, int first, int end, Set<String> words) {
    for (int i = first; i < Math.min(end, clause.end()); i++) {
      if (words.contains(verbs.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumber(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.tag(i) == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }

  /** "The health department": a body that nothing else was found of. */
  private boolean isNounPhrase(TokenRange phrase) {
    boolean noun = text.tag(phrase.end() - 1) == PartOfSpeech.NOUN && phrase.size() <= NEAR;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      noun &= text.tag(i) != PartOfSpeech.PUNCT && text.tag(i) != PartOfSpeech.PRON;
    }
    return noun && text.tag(phrase.first()) == PartOfSpeech.DET;
  }

  /** "Tarsk": a name of which no kind is known, that opens its sentence. */
  private boolean isName(TokenRange phrase) {
    boolean name = !phrase.isEmpty() && phrase.size() <= NEAR;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      name &= Character.isUpperCase(text.word(i).charAt(0)) && text.tag(i) != PartOfSpeech.PRON;
    }
    return name && text.tag(phrase.end() - 1) != PartOfSpeech.DET;
  }

  private Voice subject(TokenRange before) {
    OptionalInt source = mentions.subject(before);
    if (source.isEmpty() && (isNounPhrase(before) || isName(before))) {
      return Voice.of(OptionalInt.of(mentions.called(before)));
    }
    for (int i = before.first() + 1; i + 2 < before.end() && source.isPresent(); i++) {
      boolean cited = Set.of("cited", "quoted").contains(verbs.lower(i));
      if (cited && verbs.lower(i + 1).equals("by")) {
        OptionalInt relay = mentions.firstNamed(new TokenRange(i + 2, before.end()));
        return new Voice(source, relay.stream().boxed().toList());
      }
    }
    return Voice.of(source);
  }
}
