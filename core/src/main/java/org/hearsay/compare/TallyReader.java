package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Quantity;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Takes the figures of a statement apart. */
final class TallyReader {

  private static final Set<String> HAVING = Set.of("has", "have", "had", "having", "'s");

  private final Evidence evidence;

  private final Map<Integer, SurroundingsReader> surroundings = new HashMap<>();

  private final Map<Integer, HolderReader> holders = new HashMap<>();

  /** Mentions of people, by reading. */
  private final Map<Integer, SpanIndex> people = new HashMap<>();

  TallyReader(Evidence evidence) {
    this.evidence = evidence;
  }

  Tally read(int statement, int quantity) {
    Quantity figure = evidence.quantity(statement, quantity);
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange clause = text.tokensIn(evidence.statement(statement).span());
    TokenRange range = text.tokensIn(figure.span());
    Situation situation =
        new SituationReader(words).read(range, clause, stop(statement, quantity, clause));
    CountedThing counted = new CountedThingReader(words).read(figure, clause);
    String head = counted.head();
    boolean isOutcome = SituationReader.isOutcome(head);
    Surroundings around = surroundings(statement).read(range, clause);
    Optional<String> predicate = situation.governor().map(words::form);
    Optional<String> outcome =
        isOutcome ? Optional.of(head) : predicate.filter(SituationReader::isOutcome);
    return new Tally(
        statement,
        quantity,
        measure(figure),
        isOutcome ? "" : head,
        counted.subject(),
        owners(figure, range, clause, words),
        qualifiers(counted.words()),
        outcome,
        predicate,
        agents(range, clause, words),
        holders(statement).before(range.first(), clause),
        places(range, clause, words, people(statement)),
        topics(head, counted.subject(), predicate, around),
        around.is(FigureRole.PART)
            || outcome.isPresent()
                && (isOutcome || counted.words().isEmpty())
                && isPartitive(figure, words),
        Optional.empty(),
        around,
        situation);
  }

  private Set<String> topics(
      String head, String subject, Optional<String> predicate, Surroundings around) {
    List<String> forms = new ArrayList<>(List.of(head, subject, predicate.orElse("")));
    Arrays.stream(around.near()).mapToObj(evidence.vocabulary()::term).forEach(forms::add);
    return FigureTopics.of(forms);
  }

  /** What the figure's unit measures: units of one kind can be held against each other. */
  private static String measure(Quantity figure) {
    String unit = figure.unit().orElse("");
    return UnitScale.measures(unit);
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
    CountedThingReader.adjoining(figure)
        .ifPresent(of -> addNames(words.text().tokensIn(of), words, owners));
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

  private HolderReader holders(int statement) {
    return holders.computeIfAbsent(
        evidence.statement(statement).reading(),
        r -> new HolderReader(evidence.reading(statement), evidence.wordsOf(statement)));
  }

  private SurroundingsReader surroundings(int statement) {
    return surroundings.computeIfAbsent(
        evidence.statement(statement).reading(),
        r ->
            new SurroundingsReader(
                evidence.reading(statement), evidence.wordsOf(statement), evidence.vocabulary()));
  }

  private SpanIndex people(int statement) {
    return people.computeIfAbsent(
        evidence.statement(statement).reading(),
        r -> {
          List<Mention> all = evidence.reading(statement).cast().mentions();
          return SpanIndex.of(
              all.stream().filter(m -> m.kind() == EntityKind.PERSON).toList(), Mention::span);
        });
  }

  private static Set<String> places(
      TokenRange range, TokenRange clause, ReadingWords words, SpanIndex people) {
    Set<String> places = new TreeSet<>();
    TokenizedText text = words.text();
    boolean inPlace = false;
    for (int i = range.end(); i < clause.end(); i++) {
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.ADP) {
        inPlace = true;
      } else if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.CCONJ) {
        inPlace = FigureResemblance.isPresence(words.form(i));
      }
      if (tag == PartOfSpeech.CCONJ && startsVerb(i + 1, clause, text)) {
        break;
      }
      boolean name = tag == PartOfSpeech.PROPN || words.form(i).startsWith("@");
      if (inPlace
          && name
          && !words.form(i).isEmpty()
          && !Lexicon.english().isCommon(words.form(i))
          && people.touching(text.span(i)).isEmpty()) {
        places.add(words.form(i));
      }
    }
    return places;
  }

  /** "fourteen of the injured", but not "31 of the 58 passengers". */
  private static boolean isPartitive(Quantity figure, ReadingWords words) {
    TokenRange range = words.text().tokensIn(figure.span());
    int end = Math.min(range.end() + 2, words.text().size());
    for (int i = range.first(); i + 1 < end; i++) {
      if (words.text().word(i).equals("of") && words.text().tag(i + 1) == PartOfSpeech.DET) {
        return i + 2 >= words.text().size() || words.text().tag(i + 2) != PartOfSpeech.NUM;
      }
    }
    return false;
  }

  private static boolean startsVerb(int token, TokenRange clause, TokenizedText text) {
    return token < clause.end()
        && (text.tag(token) == PartOfSpeech.AUX || text.tag(token) == PartOfSpeech.VERB);
  }

  /** Countries and names before the figure: those who send, have or lose what is counted. */
  private static Set<String> agents(TokenRange range, TokenRange clause, ReadingWords words) {
    Set<String> agents = new TreeSet<>();
    addNames(
        new TokenRange(clause.first(), Math.max(clause.first(), range.first())), words, agents);
    return agents;
  }
}
