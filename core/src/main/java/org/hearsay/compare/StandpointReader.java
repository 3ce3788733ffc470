package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.VerbGroups;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads what each statement of a story speaks of, and whether it says that it is not so. */
final class StandpointReader {

  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> AFTER_NOT = Set.of("a", "one", "any");
  private static final int REACH = 6;

  /**
   * Statements on each side among which those of the same and the next sentences are looked for.
   */
  private static final int WINDOW = 6;

  /** Sentences before a denial in which what it denies may stand. */
  private static final int BEFORE = 2;

  private final Evidence evidence;
  private final DeniedMatter matter;
  private final List<Polarity> polarities;
  private final List<Set<Integer>> own = new ArrayList<>();
  private final int[] sentences;

  StandpointReader(Evidence evidence, List<Polarity> polarities) {
    this.evidence = evidence;
    this.polarities = polarities;
    this.matter = new DeniedMatter(evidence);
    this.sentences = new int[evidence.statements().size()];
    for (int s = 0; s < sentences.length; s++) {
      TokenizedText text = evidence.wordsOf(s).text();
      sentences[s] = text.sentenceIndex(text.tokenAt(evidence.statement(s).span().start()));
      own.add(Set.copyOf(matter.of(s)));
    }
  }

  /** One for each statement. */
  List<Standpoint> read() {
    List<Standpoint> standpoints = new ArrayList<>();
    for (int s = 0; s < sentences.length; s++) {
      standpoints.add(read(s));
    }
    return standpoints;
  }

  private Standpoint read(int s) {
    TokenizedText text = evidence.wordsOf(s).text();
    TokenRange range = text.tokensIn(evidence.statement(s).span());
    Set<Integer> names = names(s, range);
    Set<Integer> events = events(s);
    Set<Integer> arguments = new HashSet<>(own.get(s));
    if (events.isEmpty()) {
      arguments.retainAll(names);
    } else {
      arguments.removeAll(events);
    }
    return new Standpoint(
        sentences[s],
        own.get(s),
        before(s),
        around(s),
        events,
        Set.copyOf(arguments),
        names,
        nothing(s, range),
        polarities.get(s),
        Trait.of(text, range),
        !new VerbGroups(text).hasFinite(range),
        rank(s));
  }

  private int rank(int s) {
    Gist gist = evidence.gists().get(s);
    if (gist.stance() == Stance.DENIES) {
      return Standpoint.DENIAL;
    }
    if (gist.stance() == Stance.DOUBTS || polarities.get(s).negates()) {
      return Standpoint.NEGATION;
    }
    return polarities.get(s).denied().isEmpty() ? 0 : 1;
  }

  private Set<Integer> events(int s) {
    Set<Integer> events = new HashSet<>();
    if (evidence.gists().get(s).stance() == Stance.DENIES) {
      events.addAll(matter.events(s));
    } else {
      for (String term : polarities.get(s).denied().keySet()) {
        evidence.vocabulary().find(term).ifPresent(id -> events.add(matter.widened(id)));
      }
    }
    events.retainAll(own.get(s));
    Set<Integer> weighty = new HashSet<>(events);
    weighty.removeIf(id -> Lexicon.english().isCommon(evidence.vocabulary().term(id)));
    return Set.copyOf(weighty);
  }

  private Set<Integer> names(int s, TokenRange range) {
    Set<Integer> names = new HashSet<>();
    for (int i = range.first(); i < range.end(); i++) {
      if (evidence.wordsOf(s).text().tag(i) == PartOfSpeech.PROPN) {
        term(s, i).ifPresent(names::add);
      }
    }
    return Set.copyOf(names);
  }

  /** The own term of a token. */
  private OptionalInt term(int s, int token) {
    OptionalInt id = evidence.vocabulary().find(evidence.wordsOf(s).form(token));
    return id.isPresent() && own.get(s).contains(matter.widened(id.getAsInt()))
        ? OptionalInt.of(matter.widened(id.getAsInt()))
        : OptionalInt.empty();
  }

  /** "No decision", "not a single shot": the nouns. */
  private Set<Integer> nothing(int s, TokenRange range) {
    TokenizedText text = evidence.wordsOf(s).text();
    Set<Integer> nothing = new HashSet<>();
    for (int i = range.first(); i + 1 < range.end(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      if (NO.contains(word)) {
        addHead(s, i + 1, range, nothing);
      } else if (word.equals("not") && AFTER_NOT.contains(text.word(i + 1))) {
        addHead(s, i + 2, range, nothing);
      }
    }
    return Set.copyOf(nothing);
  }

  private void addHead(int s, int from, TokenRange range, Set<Integer> heads) {
    TokenizedText text = evidence.wordsOf(s).text();
    OptionalInt head = OptionalInt.empty();
    for (int i = from; i < Math.min(range.end(), from + REACH); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN) {
        head = OptionalInt.of(i);
      } else if (tag != PartOfSpeech.ADJ) {
        break;
      }
    }
    head.ifPresent(token -> term(s, token).ifPresent(heads::add));
  }

  /** What others say in the sentences before. */
  private Set<Integer> before(int s) {
    Set<Integer> before = new HashSet<>();
    for (int other = Math.max(0, s - WINDOW); other < s; other++) {
      Statement said = evidence.statement(other);
      boolean another =
          !evidence.principal(other).equals(evidence.principal(s))
              && !said.span().overlaps(evidence.statement(s).span());
      if (isWithin(s, other, BEFORE) && another) {
        before.addAll(own.get(other));
      }
    }
    before.removeAll(own.get(s));
    return Set.copyOf(before);
  }

  private Set<Integer> around(int s) {
    Set<Integer> around = new HashSet<>();
    for (int other = Math.max(0, s - WINDOW);
        other < Math.min(sentences.length, s + WINDOW + 1);
        other++) {
      if (other != s && isWithin(s, other, 1)) {
        around.addAll(own.get(other));
      }
    }
    return Set.copyOf(around);
  }

  private boolean isWithin(int s, int other, int sentencesAway) {
    return evidence.statement(other).reading() == evidence.statement(s).reading()
        && Math.abs(sentences[s] - sentences[other]) <= sentencesAway;
  }
}
