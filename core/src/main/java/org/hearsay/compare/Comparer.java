package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.source.SourceIdentities;
import org.hearsay.source.SourceRoll;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Releases;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementFinder;
import org.hearsay.story.Story;

/**
 * Holds the reports of one story against each other: what agrees, what differs, who stands behind
 * it.
 *
 * <p>Pure: the same story gives the same comparison. It keeps nothing between calls, and may be
 * used by several threads.
 */
public final class Comparer {

  private static final String LAST_DATE = "~";

  /** What the readings of {@code story} say when they are held against each other. */
  public Comparison compare(Story story) {
    Evidence evidence = gather(story);
    List<Candidates.Pair> pairs = new Candidates(evidence.gists(), evidence.weights()).pairs();
    FigureFinder figures = new FigureFinder(evidence);
    SharedFigures shared = new SharedFigures(evidence, figures.series());
    Voices voices = new Voices(evidence);
    List<List<Integer>> groups = new ClaimFinder(evidence, shared, voices, pairs).find();
    QuotationFinder quotationFinder = new QuotationFinder(evidence, pairs);
    List<Quotation> quotations = quotationFinder.find(groups);
    List<CreditedFinder.Account> accounts = new CreditedFinder(evidence, figures).find();
    List<Discrepancy> discrepancies =
        new DiscrepancyFinder(
                evidence,
                figures,
                quotationFinder,
                pairs,
                Partition.of(evidence.statements().size(), groups))
            .find(accounts, quotations);
    List<DatedEvents> timeline = new TimelineFinder(evidence).find();
    return new Comparison(
        story,
        title(story),
        date(story, timeline, Comparator.reverseOrder()),
        date(story, timeline, Comparator.naturalOrder()),
        evidence.roll().sources(),
        evidence.statements(),
        claims(new OriginFinder(evidence, voices), groups, discrepancies),
        quotations,
        figures.figures(),
        accounts.stream().map(account -> credited(account, evidence, figures)).toList(),
        discrepancies,
        timeline);
  }

  static Evidence gather(Story story) {
    List<Reading> readings = story.readings();
    SourceRoll roll = new SourceRoll(readings, SourceIdentities.of(readings));
    Map<String, String> known = new HashMap<>();
    List<ReadingWords> words =
        readings.stream().map(r -> new ReadingWords(r.layout().text(), known)).toList();
    Vocabulary vocabulary = new Vocabulary();
    StoryYear year = new StoryYear(readings);
    List<Statement> statements = new ArrayList<>();
    Releases releases = new Releases(readings, roll);
    for (int r : order(readings)) {
      statements.addAll(
          new StatementFinder(r, readings.get(r), words.get(r), roll, releases).find());
    }
    List<GistReader> readers =
        IntStream.range(0, readings.size())
            .mapToObj(r -> new GistReader(r, readings.get(r), words.get(r), roll, vocabulary, year))
            .toList();
    List<Gist> gists = statements.stream().map(s -> readers.get(s.reading()).read(s)).toList();
    Weights weights = new Weights(vocabulary.weights());
    Likeness likeness = new Likeness(gists, weights);
    Repeats repeats = new Repeats(story, statements);
    return new Evidence(
        story,
        words,
        roll,
        releases,
        statements,
        gists,
        vocabulary,
        weights,
        likeness,
        year,
        repeats);
  }

  /** The readings in an order of their own, so that the story's order makes no difference. */
  private static List<Integer> order(List<Reading> readings) {
    Comparator<Reading> byDate =
        Comparator.comparing(r -> r.layout().published().map(Object::toString).orElse(LAST_DATE));
    return IntStream.range(0, readings.size())
        .boxed()
        .sorted(Comparator.comparing(readings::get, byDate.thenComparing(Reading::id)))
        .toList();
  }

  /** By weight: the number of origins, then of statements. */
  private static List<Claim> claims(
      OriginFinder origins, List<List<Integer>> groups, List<Discrepancy> discrepancies) {
    Set<Integer> disputed = new HashSet<>();
    for (Discrepancy discrepancy : discrepancies) {
      disputed.addAll(discrepancy.left());
      disputed.addAll(discrepancy.right());
    }
    return groups.stream()
        .map(g -> new Claim(g, origins.of(g), g.stream().anyMatch(disputed::contains)))
        .sorted(
            Comparator.comparingInt((Claim c) -> -c.origins().size())
                .thenComparingInt(c -> -c.statements().size())
                .thenComparing(c -> c.statements().get(0)))
        .toList();
  }

  private static Credited credited(
      CreditedFinder.Account account, Evidence evidence, FigureFinder figures) {
    Tally first = account.tallies().get(0);
    String of = evidence.quantity(first.statement(), first.quantity()).of().orElse("");
    return new Credited(
        account.source(), of, account.tallies().stream().map(figures::value).toList());
  }

  private static String title(Story story) {
    return story.readings().stream()
        .flatMap(r -> r.layout().title().stream())
        .findFirst()
        .orElse("");
  }

  /** The first date in an order: of the reports, else of the events. */
  private static Optional<String> date(
      Story story, List<DatedEvents> timeline, Comparator<String> order) {
    Optional<String> published =
        story.readings().stream()
            .flatMap(r -> r.layout().published().stream())
            .map(Publication::date)
            .map(Object::toString)
            .max(order);
    return published.isPresent() ? published : timeline.stream().map(DatedEvents::value).max(order);
  }
}
