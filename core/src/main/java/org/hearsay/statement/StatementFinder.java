package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.report.Role;
import org.hearsay.source.SourceRoll;
import org.hearsay.statement.TrailingCredits.TrailingCredit;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;

/** Finds what one report says: through its sources, and in its own voice. */
public final class StatementFinder {

  private static final Set<String> OURS = Set.of("we", "our", "us", "ours");

  private final int reading;
  private final Reading report;
  private final TokenizedText text;
  private final SourceRoll roll;
  private final Credits credits;
  private final SpanIndex quantities;
  private final SpanIndex times;
  private final OwnVoiceSources authors;
  private final TrailingCredits trailing;
  private final VerbGroups verbs;
  private final Chain chain;
  private final ImpliedSpeakers implied;
  private final ClauseSplitter clauses;
  private final StanceReader stances;
  private final Assertions assertions;
  private final OptionalInt body;

  /** Takes a report, its index among the story's readings, and the story's sources. */
  public StatementFinder(
      int reading, Reading report, ReadingWords words, SourceRoll roll, Releases releases) {
    this.reading = reading;
    this.report = report;
    this.text = report.layout().text();
    this.roll = roll;
    this.credits = new Credits(report);
    this.quantities = SpanIndex.of(report.quantities(), Quantity::span);
    this.times = SpanIndex.of(report.times(), Timex::span);
    SourceMentions mentions = new SourceMentions(reading, report, roll);
    this.authors = new OwnVoiceSources(text, mentions);
    this.trailing = new TrailingCredits(text, mentions);
    this.verbs = new VerbGroups(text);
    this.chain = new Chain(reading, report, roll, releases.of(reading).isPresent());
    this.implied = new ImpliedSpeakers(report);
    this.clauses = new ClauseSplitter(text);
    this.stances = new StanceReader(words);
    this.assertions = new Assertions(report, words);
    this.body = releases.of(reading);
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
    boolean mayBeShort =
        quoted || verbs.lower(piece.first()).equals("that") || opensWithNegation(piece);
    return assertions.isClause(piece) || mayBeShort && assertions.isShortSentence(piece);
  }

  private boolean opensWithNegation(TokenRange piece) {
    TokenRange words = assertions.trim(piece);
    return !words.isEmpty() && verbs.isNegation(words.first());
  }

  private void addCredited(
      int index, Attribution attribution, TokenRange piece, List<Statement> found) {
    TokenRange range = assertions.trim(piece);
    List<Integer> speakers =
        isOurs(attribution)
            ? List.of(body.getAsInt())
            : isReporter(attribution)
                ? List.of()
                : roll.speakers(reading, implied.spokenWith(index));
    List<Integer> via = chain.relays(index, speakers);
    Stance stance = stances.of(range, attribution);
    if (speakers.isEmpty()) {
      found.add(statement(range, OptionalInt.of(index), OptionalInt.empty(), via, stance));
    }
    for (int speaker : speakers) {
      found.add(statement(range, OptionalInt.of(index), OptionalInt.of(speaker), via, stance));
    }
  }

  /** "Our thoughts are with them": the body's, where the report is its words. */
  private Voice ours(TokenRange range) {
    boolean ours =
        body.isPresent()
            && IntStream.range(range.first(), range.end())
                .anyMatch(i -> OURS.contains(verbs.lower(i)));
    return ours ? Voice.of(body) : Voice.OWN;
  }

  /** "We regret that": said by the body whose words the report is. */
  private boolean isOurs(Attribution attribution) {
    return body.isPresent()
        && attribution.speaker().isEmpty()
        && attribution.source().stream().anyMatch(s -> s.of(report.text()).equalsIgnoreCase("we"));
  }

  /** "I have seen the letter", "the Lamp understands that": the report speaks for itself. */
  private boolean isReporter(Attribution attribution) {
    return attribution.kind() != AttributionKind.DIRECT
        && attribution.outer().isEmpty()
        && (chain.isOwnDiscovery(attribution)
            || attribution.speaker().isEmpty() && chain.isFirstPerson(attribution));
  }

  private void addOwnVoice(List<Statement> found) {
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Role role = report.layout().roles().get(s);
      if (!role.isProse()) {
        continue;
      }
      for (TokenRange run : credits.uncredited(sentences.get(s))) {
        addOwnVoice(run, found);
      }
    }
  }

  /** A run that no attribution covers; one without a verb goes on with what stands before it. */
  private void addOwnVoice(TokenRange run, List<Statement> found) {
    Voice before = verbs.hasFinite(run) ? Voice.OWN : goingOn(run);
    Optional<TrailingCredit> credit = trailing.in(run);
    if (credit.isEmpty()) {
      addClauses(run, before, found);
      return;
    }
    Voice voice = Voice.of(credit.get().source());
    addClauses(credit.get().content(), voice, found);
    TokenRange rest = credit.get().rest();
    if (!rest.isEmpty()) {
      addClauses(rest, verbs.hasFinite(rest) ? Voice.OWN : voice, found);
    }
  }

  /** "The bank will shut, she told staff, <em>with the loss of 90 posts</em>": still her words. */
  private Voice goingOn(TokenRange run) {
    OptionalInt index = credits.cueBefore(run);
    if (index.isEmpty()) {
      return Voice.OWN;
    }
    List<Integer> speakers = roll.speakers(reading, implied.spokenWith(index.getAsInt()));
    return speakers.size() == 1
        ? new Voice(OptionalInt.of(speakers.get(0)), chain.relays(index.getAsInt(), speakers))
        : Voice.OWN;
  }

  private void addClauses(TokenRange run, Voice voice, List<Statement> found) {
    for (TokenRange part : clauses.split(run)) {
      TokenRange range = assertions.trim(part);
      if (assertions.isCheckable(range)) {
        Voice own = voice.or(authors.of(range)).or(ours(range));
        found.add(
            statement(range, OptionalInt.empty(), own.source(), own.via(), stances.of(range)));
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
