package org.hearsay.compare;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.statement.VerbGroups;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds which words of a statement it says are not so: the verb after "not", the noun after "no"
 * and the verb it belongs to, what comes after "failed to" and "without". Twice denied is said.
 */
final class Negations {

  private static final Set<String> ADVERBS = Set.of("not", "n't", "never", "cannot");
  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
  private static final Set<String> FAILING = WordLists.words("failing-words");
  private static final Set<String> EMPTY = WordLists.words("empty-nouns");

  /** After these "not" and "no" leave what follows as it is, or say how much: "not only". */
  private static final Set<String> EXEMPT = WordLists.words("no-negation-before");

  /** "Did not think that it was so" denies what was thought, not the thinking. */
  private static final Set<String> OPINIONS = WordLists.words("opinion-verbs");

  private static final Set<String> OPINION_STEMS =
      OPINIONS.stream().map(Lexicon.english()::stem).collect(Collectors.toUnmodifiableSet());

  /** Verbs that leave it to their object to say what was not done: "did not give a warning". */
  private static final Set<String> LIGHT = WordLists.words("object-verbs");

  /** After these, what is denied is so at another time, or in another case. */
  private static final Set<String> LIMITS = Set.of("until", "unless", "before", "if");

  private static final Set<String> CHOICES =
      Set.of("decided", "chose", "opted", "agreed", "decide", "decides", "chosen");

  /** Those of them that hardly say anything of their own. */
  private static final Set<String> LIGHTEST = WordLists.words("lightest-verbs");

  private static final int REACH = 6;
  private static final int FAR = 12;

  private final TokenizedText text;
  private final VerbGroups verbs;

  Negations(TokenizedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
  }

  /** The tokens of a statement that it says are not so. */
  BitSet in(TokenRange range) {
    BitSet denied = new BitSet();
    for (int i = range.first(); i < limit(range); i++) {
      String word = verbs.lower(i);
      if (isExempt(i, range)) {
        continue;
      }
      if (ADVERBS.contains(word) || isNoLonger(i, range)) {
        flipVerb(i + 1, range, denied);
      } else if (NOBODY.contains(word) || isNoOne(i, range)) {
        flipVerbOf(i, word.equals("no") ? i + 2 : i + 1, range, denied);
      } else if (word.equals("neither") || word.equals("nor") && isNoun(i + 1, range)) {
        flipEither(i, range, denied);
      } else if (word.equals("nor") || isAtNoTime(i, range)) {
        flipInverted(i + 1, range, denied);
      } else if (word.equals("no")) {
        flipNoun(i, range, denied);
      } else if (word.equals("without")) {
        flipNext(i + 1, range, denied);
      } else if (FAILING.contains(word) || word.equals("yet") && isNext(i, "to", range)) {
        flipComplement(i, range, denied);
      }
    }
    return denied;
  }

  /** Nothing is plainly denied in a sentence with a condition or a limit of time. */
  private int limit(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (LIMITS.contains(verbs.lower(i))) {
        return range.first();
      }
    }
    return range.end();
  }

  private boolean isExempt(int token, TokenRange range) {
    if (token + 1 >= range.end()) {
      return true;
    }
    String next = verbs.lower(token + 1);
    boolean order =
        next.equals("to") && (token == range.first() || !CHOICES.contains(verbs.lower(token - 1)));
    return EXEMPT.contains(next) || order && ADVERBS.contains(verbs.lower(token));
  }

  private boolean isNoLonger(int token, TokenRange range) {
    return verbs.lower(token).equals("no") && isNext(token, "longer", range);
  }

  private boolean isAtNoTime(int token, TokenRange range) {
    return verbs.lower(token).equals("no") && isNext(token, "time", range);
  }

  private boolean isNoun(int token, TokenRange range) {
    return token < range.end() && text.tag(token) == PartOfSpeech.NOUN;
  }

  /** "Neither ovaries nor a womb", "neither of them knew". */
  private void flipEither(int neither, TokenRange range, BitSet denied) {
    if (isNoun(neither + 1, range)) {
      denied.flip(neither + 1);
    } else {
      flipVerbAfter(neither + 1, range, denied);
    }
  }

  /** "Nor had the firm received": the subject stands between. */
  private void flipInverted(int from, TokenRange range, BitSet denied) {
    for (int i = from; i < Math.min(range.end(), from + FAR); i++) {
      if (text.tag(i) == PartOfSpeech.VERB) {
        flipVerbAt(i, range, denied);
        return;
      }
      if (text.tag(i) == PartOfSpeech.PUNCT) {
        return;
      }
    }
  }

  private boolean isNoOne(int token, TokenRange range) {
    return verbs.lower(token).equals("no") && isNext(token, "one", range);
  }

  private boolean isNext(int token, String word, TokenRange range) {
    return token + 1 < range.end() && verbs.lower(token + 1).equals(word);
  }

  /** The verb of the group that starts here, or the adjective or noun after its "be". */
  private void flipVerb(int from, TokenRange range, BitSet denied) {
    if (from + 1 < range.end()
        && text.tag(from) == PartOfSpeech.ADV
        && text.tag(from + 1) == PartOfSpeech.ADP) {
      denied.flip(from);
      return;
    }
    for (int i = from; i < Math.min(range.end(), from + REACH); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.VERB) {
        flipUnlessOpinion(i, range, denied);
        return;
      }
      if (tag == PartOfSpeech.ADJ) {
        denied.flip(i);
        return;
      }
      if (tag != PartOfSpeech.AUX && tag != PartOfSpeech.ADV && tag != PartOfSpeech.PART) {
        return;
      }
    }
  }

  private void flipUnlessOpinion(int verb, TokenRange range, BitSet denied) {
    boolean light = LIGHT.contains(verbs.lower(verb)) && !isNext(verb, "to", range);
    if (light || !OPINION_STEMS.contains(stem(verb))) {
      flipVerbAt(verb, range, denied);
    }
  }

  private void flipVerbAt(int verb, TokenRange range, BitSet denied) {
    denied.flip(verb);
    if (LIGHT.contains(verbs.lower(verb))) {
      flipObject(verb + 1, range, denied);
    }
  }

  /** "Gave a warning", "made no arrests": the nouns that say what light verbs do. */
  BitSet objects(TokenRange range) {
    BitSet objects = new BitSet();
    for (int i = range.first(); i < range.end(); i++) {
      if (text.tag(i) == PartOfSpeech.VERB && LIGHT.contains(verbs.lower(i))) {
        flipObject(i + 1, range, objects);
      }
    }
    return objects;
  }

  /** The noun that a verb takes, where it follows at once. */
  private void flipObject(int from, TokenRange range, BitSet denied) {
    for (int i = from; i < Math.min(range.end(), from + REACH); i++) {
      PartOfSpeech tag = text.tag(i);
      boolean ends = i + 1 >= range.end() || text.tag(i + 1) != PartOfSpeech.NOUN;
      if (tag == PartOfSpeech.NOUN && ends) {
        denied.flip(i);
        return;
      }
      if (tag != PartOfSpeech.DET && tag != PartOfSpeech.ADJ && tag != PartOfSpeech.NOUN) {
        return;
      }
    }
  }

  /** "no shots were fired", "received no warnings", "played no part in the start". */
  private void flipNoun(int no, TokenRange range, BitSet denied) {
    int head = no;
    int i = no + 1;
    while (i < Math.min(range.end(), no + REACH) && isOfNoun(i)) {
      head = text.tag(i) == PartOfSpeech.NOUN ? i : head;
      i++;
    }
    if (head == no) {
      return;
    }
    denied.flip(head);
    if (EMPTY.contains(verbs.lower(head))) {
      flipNext(head + 1, range, denied);
    }
    flipVerbOf(no, head + 1, range, denied);
  }

  private boolean isOfNoun(int token) {
    PartOfSpeech tag = text.tag(token);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
  }

  /** The verb whose subject ends before {@code after}, else the one whose object starts here. */
  private void flipVerbOf(int first, int after, TokenRange range, BitSet denied) {
    boolean subject = after < range.end() && verbs.isVerbal(after);
    if (subject || !flipVerbBefore(first - 1, range, denied)) {
      flipVerbAfter(after, range, denied);
    }
  }

  private boolean flipVerbBefore(int last, TokenRange range, BitSet denied) {
    int before = last > range.first() && text.tag(last) == PartOfSpeech.ADV ? last - 1 : last;
    boolean verb = before >= range.first() && text.tag(before) == PartOfSpeech.VERB;
    if (verb) {
      denied.flip(before);
    }
    return verb;
  }

  private void flipVerbAfter(int after, TokenRange range, BitSet denied) {
    for (int i = after; i < Math.min(range.end(), after + REACH); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.VERB) {
        flipVerbAt(i, range, denied);
        return;
      }
      boolean between = tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADV;
      if (!between && tag != PartOfSpeech.ADP && tag != PartOfSpeech.NOUN) {
        return;
      }
    }
  }

  /** True for verbs that leave it to their object, or to another clause, to say what happened. */
  boolean isLight(int token) {
    return LIGHTEST.contains(verbs.lower(token)) || OPINION_STEMS.contains(stem(token));
  }

  private String stem(int token) {
    return Lexicon.english().stem(verbs.lower(token));
  }

  /** The next word that says something: "without permission", "without telling anybody". */
  private void flipNext(int from, TokenRange range, BitSet denied) {
    for (int i = from; i < Math.min(range.end(), from + REACH); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.NOUN) {
        denied.flip(i);
        return;
      }
      if (tag == PartOfSpeech.PUNCT) {
        return;
      }
    }
  }

  private void flipComplement(int failing, TokenRange range, BitSet denied) {
    for (int i = failing + 1; i < Math.min(range.end(), failing + 4); i++) {
      boolean verb = text.tag(i) == PartOfSpeech.VERB;
      boolean taken = verbs.lower(failing + 1).equals("to") || verbs.lower(i).endsWith("ing");
      if (verb && taken) {
        flipVerbAt(i, range, denied);
        return;
      }
    }
  }
}
