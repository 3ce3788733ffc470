package org.hearsay.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.source.Source;
import org.hearsay.statement.Statement;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Reads whom a statement means by "the company", "it" and "our crews", so that two statements that
 * call one body by other words are seen to speak of it.
 */
final class Referents {

  private static final Set<String> OWN =
      Set.of("i", "me", "my", "we", "us", "our", "it", "its", "they", "their", "them");
  private static final Set<String> POSSESSIVES = Set.of("my", "his", "her", "our", "their");

  /** Nouns that, after "his", only point to somebody whom others name. */
  private static final Set<String> POINTING =
      Set.of(
          "client",
          "clients",
          "son",
          "daughter",
          "husband",
          "wife",
          "brother",
          "sister",
          "father",
          "mother",
          "colleague",
          "colleagues",
          "boss");

  private final Evidence evidence;
  private final List<SpanIndex> mentions;

  Referents(Evidence evidence) {
    this.evidence = evidence;
    this.mentions =
        evidence.story().readings().stream()
            .map(r -> SpanIndex.of(r.cast().mentions(), Mention::span))
            .toList();
  }

  /** The terms of a statement, with the names of those to whom it points. */
  Set<Integer> terms(int statement) {
    Set<Integer> terms = new TreeSet<>();
    IntStream.of(evidence.gists().get(statement).terms()).forEach(terms::add);
    addBodies(statement, terms);
    addSpeaker(statement, terms);
    removePointers(statement, terms);
    return terms;
  }

  private void addBodies(int statement, Set<Integer> terms) {
    Statement said = evidence.statement(statement);
    Reading reading = evidence.reading(statement);
    for (int m : mentions.get(said.reading()).touching(said.span())) {
      Mention mention = reading.cast().mentions().get(m);
      if (mention.form() != Form.NAME && said.span().contains(mention.span())) {
        evidence
            .roll()
            .ofEntity(said.reading(), mention.entity())
            .ifPresent(source -> replace(statement, mention, source, terms));
      }
    }
  }

  private void replace(int statement, Mention mention, int source, Set<Integer> terms) {
    Source body = evidence.roll().sources().get(source);
    if (body.kind() == EntityKind.ORGANISATION && evidence.isIdentified(source)) {
      evidence.wordsOf(statement).forms(mention.span()).stream()
          .flatMapToInt(form -> evidence.vocabulary().find(form).stream())
          .forEach(terms::remove);
      addName(source, terms);
    }
  }

  private void addName(int source, Set<Integer> terms) {
    for (String word : evidence.roll().name(source).split("\\P{L}+")) {
      if (!word.isEmpty() && !Lexicon.english().isFunctionWord(word)) {
        evidence.vocabulary().find(Lexicon.english().formOfName(word)).ifPresent(terms::add);
      }
    }
  }

  /** "Our crews", says the company: the company's. */
  private void addSpeaker(int statement, Set<Integer> terms) {
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    boolean own =
        IntStream.range(range.first(), range.end()).anyMatch(i -> OWN.contains(lower(text, i)));
    if (own && evidence.principal(statement).isPresent()) {
      addName(evidence.principal(statement).getAsInt(), terms);
    }
  }

  private void removePointers(int statement, Set<Integer> terms) {
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    for (int i = range.first() + 1; i < range.end(); i++) {
      if (POSSESSIVES.contains(lower(text, i - 1)) && POINTING.contains(lower(text, i))) {
        evidence.vocabulary().find(evidence.wordsOf(statement).form(i)).ifPresent(terms::remove);
      }
    }
  }

  private static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
