package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** What a statement is about: its words, without those that deny. */
final class DeniedMatter {

  private static final int FEW = 2;

  /** Verbs that leave it to their object to say what happened, in their normal forms. */
  private static final Set<String> LIGHT_VERBS =
      Stream.concat(WordLists.words("light-verbs").stream(), Stream.of("use", "do", "give", "go"))
          .map(Lexicon.english()::form)
          .collect(Collectors.toUnmodifiableSet());

  private final Evidence evidence;
  private final Referents referents;
  private final Set<Integer> denying = new HashSet<>();
  private final Map<Integer, Integer> matters = new HashMap<>();

  DeniedMatter(Evidence evidence) {
    this.evidence = evidence;
    this.referents = new Referents(evidence);
    for (String list : List.of("denial-words", "falsehood-words", "sign-words", "doubt-words")) {
      denying.addAll(ids(WordLists.words(list)));
    }
    denying.addAll(ids(Set.of("claim", "report", "allegation", "suggestion", "story", "idea")));
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

  /** The term that stands for all of its matter. */
  int widened(int term) {
    return matters.getOrDefault(term, term);
  }

  /** What a statement speaks of; of a denial without words of its own what it calls by a label. */
  Set<Integer> of(int statement) {
    Set<Integer> matter = withoutDenial(referents.terms(statement));
    boolean bare = matter.size() < FEW;
    if (bare && evidence.statement(statement).stance() == Stance.DENIES) {
      matter.addAll(labelled(statement));
    }
    return matter;
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
    return withoutDenial(events);
  }

  private Set<Integer> withoutDenial(Collection<Integer> terms) {
    return terms.stream()
        .filter(t -> !denying.contains(t))
        .map(this::widened)
        .collect(Collectors.toCollection(TreeSet::new));
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
    return withoutDenial(
        forms.stream().flatMap(f -> evidence.vocabulary().find(f).stream().boxed()).toList());
  }
}
