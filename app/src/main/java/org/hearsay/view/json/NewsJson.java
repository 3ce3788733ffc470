package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.News;
import org.hearsay.compare.Novelty;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;

/** What is new in a story since the moment that was asked for. */
final class NewsJson {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final Sieve sieve;
  private final Since since;
  private final StoryIds ids;
  private final News news;

  NewsJson(JsonGenerator json, Sieve sieve, Since since, StoryIds ids) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.sieve = sieve;
    this.since = since;
    this.ids = ids;
    this.news = since.news(sieve.whole());
  }

  void write() throws IOException {
    Comparison all = sieve.whole();
    json.writeObjectFieldStart("since");
    json.writeStringField("moment", since.label().orElse(""));
    fields.strings(
        "reports",
        news.reports().stream().map(report -> all.story().readings().get(report).id()).toList());
    for (Novelty novelty : List.of(Novelty.NEW, Novelty.GROWN)) {
      String word = Since.word(novelty).orElse("");
      fields.strings(
          word + "_claims",
          chosen(all.claims(), c -> sieve.claim(c).map(news::of), novelty, ids::claim));
      fields.strings(
          word + "_figures",
          chosen(all.figures(), f -> sieve.series().figure(f).map(news::of), novelty, ids::figure));
    }
    Comparison sifted = sieve.sifted();
    fields.ids(
        "new_statements", news.alone().stream().filter(sieve::passes).toList(), ids::statement);
    fields.numbers("new_discrepancies", fresh(sifted.discrepancies(), news::of));
    fields.numbers("new_quotations", fresh(sifted.quotations(), news::of));
    json.writeEndObject();
  }

  private static <T> List<String> chosen(
      List<T> all, Function<T, Optional<Novelty>> novelty, Novelty wanted, IntFunction<String> id) {
    return IntStream.range(0, all.size())
        .filter(i -> novelty.apply(all.get(i)).filter(wanted::equals).isPresent())
        .mapToObj(id)
        .toList();
  }

  private static <T> List<Integer> fresh(List<T> all, Function<T, Novelty> novelty) {
    return IntStream.range(0, all.size())
        .filter(i -> novelty.apply(all.get(i)) != Novelty.KNOWN)
        .boxed()
        .toList();
  }
}
