package org.hearsay.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Takes the figures of a statement apart. */
final class TallyReader {

  private static final Set<String> HAVING = Set.of("has", "have", "had", "having", "'s");

  private final Evidence evidence;

  TallyReader(Evidence evidence) {
    this.evidence = evidence;
  }

  Tally read(int statement, int quantity) {
    Statement said = evidence.statement(statement);
    Quantity figure = evidence.quantity(statement, quantity);
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange clause = text.tokensIn(said.span());
    Span whole = figure.ofSpan().map(figure.span()::union).orElse(figure.span());
    TokenRange range = text.tokensIn(whole);
    Situation situation =
        new SituationReader(words).read(range, clause, stop(statement, quantity, clause));
    List<String> counted = figure.ofSpan().map(words::forms).orElse(List.of());
    String head = counted.isEmpty() ? "" : counted.get(counted.size() - 1);
    Optional<String> predicate = situation.governor().map(words::form);
    Optional<String> outcome =
        SituationReader.isOutcome(head)
            ? Optional.of(head)
            : predicate.filter(SituationReader::isOutcome);
    return new Tally(
        statement,
        quantity,
        measure(figure),
        SituationReader.isOutcome(head) ? "" : head,
        owners(figure, range, clause, words),
        qualifiers(counted),
        outcome,
        predicate,
        places(range, clause, words),
        new TreeSet<>(words.forms(said.span())),
        isPart(range, clause, words),
        situation);
  }

  private static String measure(Quantity figure) {
    return figure.unit().orElse("") + "/" + figure.rate().orElse("") + "/" + figure.change();
  }

  private int stop(int statement, int quantity, TokenRange clause) {
    List<Quantity> all = evidence.reading(statement).quantities();
    if (quantity + 1 >= all.size()) {
      return clause.end();
    }
    int next = evidence.wordsOf(statement).text().tokenAt(all.get(quantity + 1).span().start());
    return Math.min(clause.end(), Math.max(next, clause.first()));
  }

  /** Names in what is counted, and whose it is: "Russia has 50,000 troops". */
  private static Set<String> owners(
      Quantity figure, TokenRange range, TokenRange clause, ReadingWords words) {
    Set<String> owners = new TreeSet<>();
    figure.ofSpan().ifPresent(of -> addNames(words.text().tokensIn(of), words, owners));
    int before = range.first() - 1;
    boolean owned = before >= clause.first() && HAVING.contains(words.text().word(before));
    if (owners.isEmpty() && owned) {
      addNames(new TokenRange(Math.max(clause.first(), before - 5), before), words, owners);
    }
    return owners;
  }

  private static void addNames(TokenRange range, ReadingWords words, Set<String> names) {
    for (int i = range.first(); i < range.end(); i++) {
      String form = words.form(i);
      if (form.startsWith("@") || !form.isEmpty() && words.text().tag(i) == PartOfSpeech.PROPN) {
        names.add(form);
      }
    }
  }

  private static Set<String> qualifiers(List<String> counted) {
    Set<String> qualifiers = new LinkedHashSet<>();
    for (String form : counted.subList(0, Math.max(0, counted.size() - 1))) {
      if (!form.startsWith("@")) {
        qualifiers.add(form);
      }
    }
    return qualifiers;
  }

  private static Set<String> places(TokenRange range, TokenRange clause, ReadingWords words) {
    Set<String> places = new TreeSet<>();
    TokenizedText text = words.text();
    boolean inPlace = false;
    for (int i = range.end(); i < clause.end(); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.ADP) {
        inPlace = true;
      } else if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.CCONJ) {
        inPlace = false;
      }
      boolean name = tag == PartOfSpeech.PROPN || words.form(i).startsWith("@");
      if (inPlace
          && name
          && !words.form(i).isEmpty()
          && !Lexicon.english().isCommon(words.form(i))) {
        places.add(words.form(i));
      }
    }
    return places;
  }

  private static boolean isPart(TokenRange range, TokenRange clause, ReadingWords words) {
    int before = range.first() - 1;
    return before >= clause.first()
        && Set.of("including", "among", "includes", "include").contains(words.text().word(before));
  }
}
