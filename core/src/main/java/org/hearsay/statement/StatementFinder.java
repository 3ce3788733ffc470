package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.report.Role;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;

/** Finds what one report says: through its sources, and in its own voice. */
public final class StatementFinder {

  private final int reading;
  private final Reading report;
  private final TokenizedText text;
  private final SourceRoll roll;
  private final Credits credits;
  private final SpanIndex quantities;
  private final SpanIndex times;
  private final OwnVoiceSources authors;
  private final Chain chain;
  private final ImpliedSpeakers implied;
  private final ClauseSplitter clauses;
  private final StanceReader stances;
  private final Assertions assertions;

  /** Takes a report, its index among the story's readings, and the story's sources. */
  public StatementFinder(int reading, Reading report, ReadingWords words, SourceRoll roll) {
    this.reading = reading;
    this.report = report;
    this.text = report.layout().text();
    this.roll = roll;
    this.credits = new Credits(report);
    this.quantities = SpanIndex.of(report.quantities(), Quantity::span);
    this.times = SpanIndex.of(report.times(), Timex::span);
    this.authors = new OwnVoiceSources(reading, report, roll);
    this.chain = new Chain(reading, report, roll);
    this.implied = new ImpliedSpeakers(report);
    this.clauses = new ClauseSplitter(text);
    this.stances = new StanceReader(words);
    this.assertions = new Assertions(report, words);
  }

  /** In text order. */
  public List<Statement> find() {
    List<Statement> found = new ArrayList<>();
    for (int a = 0; a < report.attributions().size(); a++) {
      if (credits.isLive(a)) {
        addContent(a, found);
      }
    }
    addOwnVoice(found);
    found.sort(Comparator.comparing(Statement::span).thenComparingInt(this::source));
    return found;
  }

  private int source(Statement statement) {
    return statement.source().orElse(Integer.MAX_VALUE);
  }

  private void addContent(int index, List<Statement> found) {
    Attribution attribution = report.attributions().get(index);
    List<TokenRange> runs = credits.contentOf(index);
    boolean shared = credits.holdsOthers(index);
    boolean quoted = attribution.kind() == AttributionKind.DIRECT;
    List<TokenRange> pieces =
        quoted ? runs : runs.stream().flatMap(run -> clauses.split(run).stream()).toList();
    List<TokenRange> kept = pieces.stream().filter(p -> isStatement(p, quoted)).toList();
    if (kept.isEmpty() && !shared) {
      kept = pieces.stream().filter(assertions::hasContent).limit(1).toList();
    }
    for (TokenRange piece : kept) {
      addCredited(index, attribution, piece, found);
    }
  }

  private boolean isStatement(TokenRange piece, boolean quoted) {
    return assertions.isClause(piece) || quoted && assertions.isShortSentence(piece);
  }

  private void addCredited(
      int index, Attribution attribution, TokenRange piece, List<Statement> found) {
    TokenRange range = assertions.trim(piece);
    List<Integer> speakers = roll.speakers(reading, implied.spokenWith(index));
    List<Integer> via = chain.relays(index, speakers);
    Stance stance = stances.of(range, attribution);
    if (speakers.isEmpty()) {
      found.add(statement(range, OptionalInt.of(index), OptionalInt.empty(), via, stance));
    }
    for (int speaker : speakers) {
      found.add(statement(range, OptionalInt.of(index), OptionalInt.of(speaker), via, stance));
    }
  }

  private void addOwnVoice(List<Statement> found) {
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Role role = report.layout().roles().get(s);
      if (!role.isProse()) {
        continue;
      }
      for (TokenRange run : credits.uncredited(sentences.get(s))) {
        addOwnVoice(clauses.split(run), found);
      }
    }
  }

  private void addOwnVoice(List<TokenRange> parts, List<Statement> found) {
    OptionalInt credited = OptionalInt.empty();
    for (int p = parts.size() - 1; p >= 0; p--) {
      if (p > 0 && OwnVoiceSources.isCredit(parts.get(p), text)) {
        credited = authors.credited(parts.get(p));
        continue;
      }
      TokenRange whole = parts.get(p);
      int credit = authors.creditAtEnd(whole);
      TokenRange range = assertions.trim(new TokenRange(whole.first(), credit));
      if (assertions.isCheckable(range)) {
        OptionalInt source = credited.isPresent() ? credited : authors.setter(range);
        if (credit < whole.end()) {
          source = authors.creditedAtEnd(new TokenRange(credit, whole.end()));
        }
        found.add(statement(range, OptionalInt.empty(), source, List.of(), stances.of(range)));
      }
    }
  }

  private Statement statement(
      TokenRange range,
      OptionalInt attribution,
      OptionalInt source,
      List<Integer> via,
      Stance stance) {
    Span span = text.span(range.first(), range.end() - 1);
    return new Statement(
        reading,
        span,
        attribution,
        source,
        via,
        stance,
        quantities.touching(span),
        times.touching(span));
  }
}
