package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * What a denial is about: its words, without those that deny; where they are few, its sentence's.
 */
final class DeniedMatter {

  private static final int FEW = 2;

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

  /** What the statement denies. */
  Set<Integer> of(int statement) {
    Set<Integer> matter = withoutDenial(evidence.gists().get(statement).terms());
    if (weighty(matter) < FEW) {
      matter.addAll(ofSentence(statement));
    }
    return matter;
  }

  private Set<Integer> withoutDenial(int[] terms) {
    return widened(Arrays.stream(terms).filter(t -> !denying.contains(t)).toArray());
  }

  private long weighty(Set<Integer> terms) {
    return terms.stream()
        .filter(t -> !Lexicon.english().isCommon(evidence.vocabulary().term(t)))
        .count();
  }

  /** The words of the denial's sentence that name no source. */
  private Set<Integer> ofSentence(int statement) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange said = text.tokensIn(evidence.statement(statement).span());
    List<Span> sources = new ArrayList<>();
    for (Attribution attribution : evidence.reading(statement).attributions()) {
      sources.addAll(attribution.source());
      sources.addAll(attribution.cue());
    }
    int first = text.sentence(said.first()).firstToken();
    int end = text.sentence(said.first()).endToken();
    List<Integer> terms = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Span token = text.span(i);
      OptionalInt id = evidence.vocabulary().find(words.form(i));
      if (id.isPresent() && sources.stream().noneMatch(s -> s.contains(token))) {
        terms.add(id.getAsInt());
      }
    }
    return withoutDenial(terms.stream().mapToInt(Integer::intValue).toArray());
  }
}
