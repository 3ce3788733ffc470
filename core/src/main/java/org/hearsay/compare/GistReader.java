package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.source.Source;
import org.hearsay.source.SourceRoll;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Statement;
import org.hearsay.statement.VerbGroups;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;

/** Reduces the statements of one report to what they are compared by. */
final class GistReader {

  private final int index;
  private final Reading report;
  private final ReadingWords words;
  private final SourceRoll roll;
  private final Vocabulary vocabulary;
  private final VerbGroups verbs;
  private final Asides asides;
  private final SpanIndex mentions;
  private final StoryYear year;
  private final PlaceTerms places;

  GistReader(
      int index,
      Reading report,
      ReadingWords words,
      SourceRoll roll,
      Vocabulary vocabulary,
      StoryYear year) {
    this.index = index;
    this.report = report;
    this.words = words;
    this.roll = roll;
    this.vocabulary = vocabulary;
    this.year = year;
    this.verbs = new VerbGroups(words.text());
    this.asides = new Asides(words);
    this.mentions = SpanIndex.of(report.cast().mentions(), Mention::span);
    this.places = new PlaceTerms(words, report.cast().mentions(), mentions, vocabulary);
  }

  Gist read(Statement statement) {
    TokenizedText text = words.text();
    TokenRange range = text.tokensIn(statement.span());
    Set<Integer> terms = new TreeSet<>();
    BitSet added = asides.in(range);
    for (int i = range.first(); i < range.end(); i++) {
      if (!words.form(i).isEmpty() && !added.get(i) && !isAside(text.span(i), statement)) {
        terms.add(vocabulary.id(words.form(i)));
      }
    }
    addPeople(statement.span(), terms);
    List<Gist.Count> counts = counts(statement);
    addSpeaker(statement, range, terms);
    statement
        .quantities()
        .forEach(q -> addNumber(LatestValue.of(report.quantities().get(q), words.text()), terms));
    SortedMap<String, Integer> dates = dates(statement);
    terms.addAll(dates.values());
    OptionalInt main = verbs.main(range);
    boolean negated = main.isPresent() && verbs.isClauseNegated(main.getAsInt(), range);
    if (negated && replaceKnowing(terms)) {
      negated = false;
    }
    int[] ids = terms.stream().mapToInt(Integer::intValue).toArray();
    vocabulary.count(statement.span().of(report.text()), ids);
    return new Gist(
        ids,
        predication(main, range, terms),
        predicate(main, range),
        negated,
        statement.stance(),
        dates,
        counts,
        speaker(statement),
        places.in(range));
  }

  /** "does not know" reads as "is unclear". */
  private boolean replaceKnowing(Set<Integer> terms) {
    Lexicon lexicon = Lexicon.english();
    boolean knows = terms.remove(vocabulary.id(lexicon.form("know")));
    if (knows) {
      terms.add(vocabulary.id(lexicon.form("unclear")));
    }
    return knows;
  }

  private OptionalInt speaker(Statement statement) {
    return statement.source().isPresent()
        ? OptionalInt.of(roll.principal(statement.source().getAsInt()))
        : OptionalInt.empty();
  }

  /** True inside dates and the digits of figures, which are compared by value. */
  private boolean isAside(Span token, Statement statement) {
    for (int t : statement.times()) {
      if (report.times().get(t).span().contains(token)) {
        return true;
      }
    }
    for (int m : mentions.touching(token)) {
      Mention mention = report.cast().mentions().get(m);
      if (mention.form() == Form.NAME && isSomebody(mention)) {
        return true;
      }
    }
    for (int q : statement.quantities()) {
      Quantity quantity = LatestValue.of(report.quantities().get(q), words.text());
      boolean counted = quantity.ofSpan().filter(of -> of.contains(token)).isPresent();
      if (quantity.span().contains(token) && !counted) {
        return true;
      }
    }
    return false;
  }

  /**
   * People by their surnames, so that a spelling, a first name or a pronoun makes no difference.
   */
  private void addPeople(Span span, Set<Integer> terms) {
    for (int m : mentions.touching(span)) {
      Mention mention = report.cast().mentions().get(m);
      if (mention.form() != Form.NOMINAL && isSomebody(mention)) {
        roll.ofEntity(index, mention.entity()).ifPresent(source -> terms.add(surname(source)));
      }
    }
  }

  private int surname(int source) {
    String name = roll.name(source);
    return vocabulary.id(Lexicon.english().formOfName(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** "It had been warned", says the railway: the pronoun that opens its words is the railway. */
  private void addSpeaker(Statement statement, TokenRange range, Set<Integer> terms) {
    if (statement.source().isEmpty() || range.size() < 2 || !opensWithSpeaker(range)) {
      return;
    }
    int source = statement.source().getAsInt();
    Source speaker = roll.sources().get(source);
    if (speaker.kind() == EntityKind.PERSON) {
      terms.add(surname(source));
      return;
    }
    for (String word : speaker.name().split("\\P{L}+")) {
      if (!word.isEmpty() && !Lexicon.english().isFunctionWord(word)) {
        terms.add(vocabulary.id(Lexicon.english().formOfName(word)));
      }
    }
  }

  private boolean opensWithSpeaker(TokenRange range) {
    TokenizedText text = words.text();
    String first = verbs.lower(range.first());
    boolean copula =
        text.tag(range.first() + 1) == PartOfSpeech.AUX
            && range.size() > 2
            && text.tag(range.first() + 2) == PartOfSpeech.ADJ;
    return switch (first) {
      case "it" -> !copula;
      case "he", "she", "they" -> true;
      default -> false;
    };
  }

  private void addNumber(Quantity quantity, Set<Integer> terms) {
    terms.add(vocabulary.id("#" + Interval.of(quantity).number()));
    boolean money =
        quantity
            .unit()
            .filter(u -> u.length() == 3 && u.equals(u.toUpperCase(Locale.ROOT)))
            .isPresent();
    if (money) {
      terms.add(vocabulary.id(Lexicon.english().form("money")));
    }
  }

  /** True for one person with a name; "North Korean troops" are none. */
  private boolean isSomebody(Mention mention) {
    Entity entity = report.cast().entities().get(mention.entity());
    return entity.kind() == EntityKind.PERSON
        && !entity.name().isBlank()
        && Arrays.stream(entity.name().split("\\s+")).allMatch(GistReader::isOfName);
  }

  private static boolean isOfName(String word) {
    String form = Lexicon.english().form(word);
    return !form.startsWith("@")
        && !form.startsWith("=")
        && !word.isEmpty()
        && !Character.isLowerCase(word.charAt(0));
  }

  private List<Gist.Count> counts(Statement statement) {
    List<Gist.Count> counts = new ArrayList<>();
    for (int q : statement.quantities()) {
      Quantity quantity = LatestValue.of(report.quantities().get(q), words.text());
      counts.add(new Gist.Count(head(quantity), Interval.near(quantity)));
    }
    return counts;
  }

  private String head(Quantity quantity) {
    Optional<Span> of = quantity.ofSpan();
    if (of.isEmpty()) {
      return quantity.unit().orElse("");
    }
    List<String> forms = words.forms(of.get());
    return forms.isEmpty() ? "" : forms.get(forms.size() - 1);
  }

  private SortedMap<String, Integer> dates(Statement statement) {
    SortedMap<String, Integer> dates = new TreeMap<>();
    for (int t : statement.times()) {
      Timex time = report.times().get(t);
      boolean calendar = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
      if (calendar) {
        StoryYear.day(year.complete(time.value()))
            .ifPresent(day -> dates.put(day.toString(), vocabulary.id("#" + day)));
      }
    }
    return dates;
  }

  /** What stands in the main verb and behind it, and every figure and day. */
  private int[] predication(OptionalInt main, TokenRange range, Set<Integer> terms) {
    Set<Integer> said = new TreeSet<>();
    for (int i = main.orElse(range.first()); i < range.end(); i++) {
      vocabulary.find(words.form(i)).ifPresent(said::add);
    }
    return terms.stream()
        .filter(t -> said.contains(t) || vocabulary.term(t).startsWith("#"))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The main verb's term; of a chain of verbs the last one with content. */
  private OptionalInt predicate(OptionalInt main, TokenRange range) {
    if (main.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt found = OptionalInt.empty();
    for (int i = main.getAsInt(); i < range.end() && i < main.getAsInt() + 5; i++) {
      if (found.isPresent() && !verbs.isVerbal(i)) {
        break;
      }
      if (verbs.isVerbal(i) && !words.form(i).isEmpty()) {
        found = OptionalInt.of(vocabulary.id(words.form(i)));
      }
    }
    return found;
  }
}
