package org.hearsay.compare;

import java.util.List;
import java.util.Optional;
import org.hearsay.source.Source;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;

/**
 * The readings of one story held against each other. Lists refer to each other by index.
 *
 * @param title the title that speaks best for the story, from one of its reports
 * @param from ISO date of the earliest report, else of the earliest event
 * @param to ISO date of the latest
 * @param discrepancies the one that matters most first
 * @param timeline by date
 */
public record Comparison(
    Story story,
    String title,
    Optional<String> from,
    Optional<String> to,
    List<Source> sources,
    List<Statement> statements,
    List<Claim> claims,
    List<Quotation> quotations,
    List<Figure> figures,
    List<Credited> credited,
    List<Discrepancy> discrepancies,
    List<DatedEvents> timeline) {

  public Comparison {
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
    credited = List.copyOf(credited);
    discrepancies = List.copyOf(discrepancies);
    timeline = List.copyOf(timeline);
  }
}
