package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * What a denial is about: its words, without those that deny; where they are few, its sentence's.
 */
final class DeniedMatter {

  private static final int FEW = 2;

  /** Sentences back. */
  private static final int NEAR = 1;

  private final Evidence evidence;
  private final Set<Integer> denying = new HashSet<>();
  private final Map<Integer, Integer> matters = new HashMap<>();

  DeniedMatter(Evidence evidence) {
    this.evidence = evidence;
    for (String list : List.of("denial-words", "falsehood-words", "sign-words", "doubt-words")) {
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

  /** What the statement denies; empty if the report does not say. */
  Set<Integer> of(int statement) {
    Set<Integer> matter = own(statement);
    if (weighty(matter) < FEW) {
      matter.addAll(betweenCredits(statement));
    }
    if (weighty(matter) < FEW) {
      before(statement, matter).ifPresent(earlier -> matter.addAll(own(earlier)));
    }
    return weighty(matter) < FEW ? Set.of() : matter;
  }

  private Set<Integer> own(int statement) {
    return withoutDenial(evidence.gists().get(statement).terms());
  }

  /**
   * "no sign of these troops", "labelled them": what was said just before, if it is of the same.
   */
  private Optional<Integer> before(int statement, Set<Integer> matter) {
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
      Set<Integer> shared = own(earlier);
      boolean weighty = weighty(shared) >= FEW;
      shared.retainAll(matter);
      if (weighty
          && !other.span().overlaps(said.span())
          && (matter.isEmpty() || !shared.isEmpty())) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private Set<Integer> withoutDenial(int[] terms) {
    return widened(Arrays.stream(terms).filter(t -> !denying.contains(t)).toArray());
  }

  private long weighty(Set<Integer> terms) {
    return terms.stream()
        .filter(t -> !Lexicon.english().isCommon(evidence.vocabulary().term(t)))
        .count();
  }

  /** "described the reports of arrests as nonsense": what is named outside of all that is said. */
  private Set<Integer> betweenCredits(int statement) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    Sentence sentence = text.sentence(text.tokenAt(evidence.statement(statement).span().start()));
    List<Span> others = new ArrayList<>();
    for (Attribution attribution : evidence.reading(statement).attributions()) {
      others.addAll(attribution.source());
      others.addAll(attribution.cue());
      others.addAll(attribution.content());
    }
    List<Integer> terms = new ArrayList<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Span token = text.span(i);
      OptionalInt id = evidence.vocabulary().find(words.form(i));
      if (id.isPresent() && others.stream().noneMatch(s -> s.contains(token))) {
        terms.add(id.getAsInt());
      }
    }
    return withoutDenial(terms.stream().mapToInt(Integer::intValue).toArray());
  }
}
