package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Statement;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * What a denial is about: its words, without those that deny; where they are few, its sentence's.
 */
final class DeniedMatter {

  private static final int FEW = 2;
  private static final double LIGHT = 2.5;
  private static final Set<String> POINTERS =
      Set.of(
          "this",
          "these",
          "those",
          "such",
          "them",
          "claim",
          "claims",
          "allegation",
          "allegations",
          "report",
          "reports");

  /** Verbs that leave it to their object to say what happened, in their normal forms. */
  private static final Set<String> LIGHT_VERBS =
      Stream.concat(WordLists.words("light-verbs").stream(), Stream.of("use", "do", "give", "go"))
          .map(Lexicon.english()::form)
          .collect(Collectors.toUnmodifiableSet());

  /** Sentences back. */
  private static final int NEAR = 1;

  private final Evidence evidence;
  private final Referents referents;
  private final Set<Integer> denials = new HashSet<>();
  private final Set<Integer> denying = new HashSet<>();
  private final Map<Integer, Integer> matters = new HashMap<>();

  DeniedMatter(Evidence evidence) {
    this.evidence = evidence;
    this.referents = new Referents(evidence);
    for (String list : List.of("denial-words", "falsehood-words")) {
      ids(WordLists.words(list)).forEach(denials::add);
    }
    denying.addAll(denials);
    for (String list : List.of("sign-words", "doubt-words")) {
      ids(WordLists.words(list)).forEach(denying::add);
    }
    ids(Set.of("claim", "report", "allegation", "suggestion", "story", "idea"))
        .forEach(denying::add);
    for (List<String> group : WordLists.lines("related-words")) {
      Set<Integer> members = ids(new TreeSet<>(group));
      members.forEach(m -> matters.putIfAbsent(m, members.iterator().next()));
    }
  }

  private Set<Integer> ids(Set<String> words) {
    return words.stream()
        .map(Lexicon.english()::form)
        .flatMap(form -> evidence.vocabulary().find(form).stream().boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Terms, each stood for by one term of its matter. */
  Set<Integer> widened(int[] terms) {
    return Arrays.stream(terms)
        .map(t -> matters.getOrDefault(t, t))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** True for statements about a denial: "she rejected the claims". */
  boolean speaksOfDenial(int[] terms) {
    return Arrays.stream(terms).anyMatch(denials::contains);
  }

  /** What the statement denies; empty if the report does not say. */
  Set<Integer> of(int statement) {
    Set<Integer> matter = own(statement);
    if (!isEnough(matter)) {
      matter.addAll(labelled(statement));
    }
    if (!isEnough(matter) && pointsBack(statement)) {
      before(statement).ifPresent(earlier -> matter.addAll(own(earlier)));
    }
    return isEnough(matter) ? matter : Set.of();
  }

  /** The terms of the verbs of a denial; none where it denies a thing by its name. */
  Set<Integer> events(int statement) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    List<Integer> events = new ArrayList<>();
    for (int i = range.first(); i < range.end(); i++) {
      boolean light =
          LIGHT_VERBS.contains(words.form(i)) || Lexicon.english().isCommon(words.form(i));
      if (text.tag(i) == PartOfSpeech.VERB && !light) {
        evidence.vocabulary().find(words.form(i)).ifPresent(events::add);
      }
    }
    events.removeAll(denying);
    return new TreeSet<>(events);
  }

  /** True if a statement speaks of one of these, or there are none. */
  boolean holdsOne(int statement, Set<Integer> events) {
    return events.isEmpty()
        || Arrays.stream(evidence.gists().get(statement).terms()).anyMatch(events::contains);
  }

  private boolean isEnough(Set<Integer> matter) {
    double weight = matter.stream().mapToDouble(evidence.likeness()::weight).sum();
    return matter.size() >= FEW && weight >= LIGHT;
  }

  private Set<Integer> own(int statement) {
    return withoutDenial(referents.plainTerms(statement));
  }

  /** "no sign of these troops", "labelled them rumours". */
  private boolean pointsBack(int statement) {
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    for (int i = range.first(); i < range.end(); i++) {
      if (POINTERS.contains(text.word(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** What another source said just before. */
  private Optional<Integer> before(int statement) {
    Statement said = evidence.statement(statement);
    TokenizedText text = evidence.wordsOf(statement).text();
    int sentence = text.sentenceIndex(text.tokenAt(said.span().start()));
    for (int earlier = statement - 1; earlier >= 0; earlier--) {
      Statement other = evidence.statement(earlier);
      boolean near =
          other.reading() == said.reading()
              && sentence - text.sentenceIndex(text.tokenAt(other.span().start())) <= NEAR;
      if (!near) {
        return Optional.empty();
      }
      boolean another = !other.source().equals(said.source());
      if (another && !other.span().overlaps(said.span()) && isEnough(own(earlier))) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private Set<Integer> withoutDenial(int[] terms) {
    return widened(Arrays.stream(terms).filter(t -> !denying.contains(t)).toArray());
  }

  /** "described the reports of arrests as nonsense": what stands between the cue and the label. */
  private Set<Integer> labelled(int statement) {
    Statement said = evidence.statement(statement);
    if (said.attribution().isEmpty()) {
      return Set.of();
    }
    Attribution attribution =
        evidence.reading(statement).attributions().get(said.attribution().getAsInt());
    int from = attribution.cue().stream().mapToInt(Span::end).max().orElse(Integer.MAX_VALUE);
    if (from >= said.span().start()) {
      return Set.of();
    }
    List<String> forms = evidence.wordsOf(statement).forms(new Span(from, said.span().start()));
    int[] ids = forms.stream().flatMapToInt(f -> evidence.vocabulary().find(f).stream()).toArray();
    return withoutDenial(ids);
  }
}
