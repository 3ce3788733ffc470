package org.hearsay.view.html;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.view.Confidence;
import org.hearsay.view.Counts;
import org.hearsay.view.Edition;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;
import org.hearsay.view.Titles;

/**
 * Compared stories as one page that can be mailed and opened anywhere: its style and its script
 * stand within it, and its own policy forbids it to fetch anything.
 */
public final class HtmlView {

  private static final List<StoryPart> PARTS =
      List.of(
          new NewsPart(),
          new DifferencesPart(),
          new QuotationsPart(),
          new FiguresPart(),
          new ClaimsPart(),
          new SourcesPart(),
          new TimelinePart(),
          new CopiesPart(),
          new ReportsPart());

  private final Inlined style = Inlined.resource("page.css");
  private final Inlined script = Inlined.resource("page.js");
  private final String version;
  private final Confidence confidence;
  private final Since since;
  private final boolean unfolded;

  /**
   * @param version of the program
   * @param confidence what rests on weaker attributions is hidden until asked for
   * @param since from when on reports are new; what they add is marked and comes first
   * @param unfolded whether long lists and reports are open at first
   */
  public HtmlView(String version, Confidence confidence, Since since, boolean unfolded) {
    this.version = version;
    this.confidence = confidence;
    this.since = since;
    this.unfolded = unfolded;
  }

  /**
   * The page.
   *
   * @param stories the most important first
   */
  public String show(List<Comparison> stories) {
    HtmlWriter html = new HtmlWriter(unfolded).doctype().open("html", "lang", "en");
    Edition edition = Edition.of(stories);
    String title = stories.size() == 1 ? Titles.of(stories.get(0)) : edition.summary();
    head(html, title);
    html.open("body");
    if (stories.size() == 1) {
      single(html, stories.get(0), title);
    } else {
      many(html, edition, title);
    }
    html.element("footer", "Hearsay " + version + " · every line is cut from a report");
    html.open("script").ours(script).close();
    return html.close().close().newLine().toString();
  }

  private void head(HtmlWriter html, String title) {
    html.open("head").single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "color-scheme", "content", "light dark");
    html.single("meta", "name", "referrer", "content", "no-referrer");
    html.single("link", "rel", "icon", "href", "data:,");
    html.element("title", title);
    html.open("style").ours(style).close().close().newLine();
  }

  private String policy() {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + style.policySource()
        + "; script-src "
        + script.policySource();
  }

  private void single(HtmlWriter html, Comparison comparison, String title) {
    StoryContext story = StoryContext.of(Sieve.lenient(comparison, confidence), since, 1, html, 2);
    html.open("header").element("h1", title);
    new Doubts(confidence, story.sieve().held()).write(html);
    html.close();
    navigation(story);
    html.open("main");
    new HeadPart(story).write();
    parts(story);
    html.close();
  }

  private void many(HtmlWriter html, Edition edition, String title) {
    html.open("header").element("h1", title);
    List<Sieve> sieves = edition.stories().stream().map(s -> Sieve.lenient(s, confidence)).toList();
    contents(html, sieves, edition);
    new Doubts(confidence, sieves.stream().mapToInt(Sieve::held).sum()).write(html);
    html.close().open("main");
    for (int i = 0; i < edition.stories().size(); i++) {
      story(html, sieves.get(i), i + 1);
    }
    AlonePart.write(html, edition, edition.stories().size() + 1, confidence);
    html.close();
  }

  private static void contents(HtmlWriter html, List<Sieve> stories, Edition edition) {
    if (stories.isEmpty()) {
      return;
    }
    html.open("ol");
    for (int i = 0; i < stories.size(); i++) {
      Comparison story = stories.get(i).whole();
      html.open("li").element("a", Titles.of(story), "href", "#s" + (i + 1)).text(" ");
      int differences = stories.get(i).sifted().discrepancies().size();
      String size = Counts.of(story.story().readings().size(), "report");
      String found = differences == 0 ? "" : " · " + Counts.of(differences, "difference");
      html.element("span", size + found, "class", "label").close();
    }
    if (!edition.alone().isEmpty()) {
      html.open("li").element("a", AlonePart.NAME, "href", "#" + AlonePart.ANCHOR).close();
    }
    html.close();
  }

  private void story(HtmlWriter html, Sieve sieve, int number) {
    Comparison comparison = sieve.whole();
    StoryContext story = StoryContext.of(sieve, since, number, html, 3);
    html.open("article", "class", "story", "id", "s" + number);
    html.element("h2", Titles.of(comparison));
    navigation(story);
    new HeadPart(story).write();
    parts(story);
    html.close();
  }

  private static void navigation(StoryContext story) {
    HtmlWriter html = story.html();
    html.open("nav", "aria-label", Titles.of(story.comparison())).open("ul");
    for (StoryPart part : PARTS) {
      int size = part.size(story);
      if (size > 0) {
        html.open("li", "class", StoryContext.doubtful("part", part.sureSize(story) == 0));
        html.open("a", "href", "#" + story.places().section(part.anchor()));
        html.text(part.name() + " ");
        size(html, part.sureSize(story), size);
        html.close().close();
      }
    }
    html.close().close().newLine();
  }

  private static void size(HtmlWriter html, int sure, int all) {
    if (sure != all) {
      html.element("span", String.valueOf(sure), "class", "size " + Doubts.INSTEAD);
    }
    String style = StoryContext.doubtful("size", sure != all);
    html.element("span", String.valueOf(all), "class", style);
  }

  private static void parts(StoryContext story) {
    for (StoryPart part : PARTS) {
      if (part.size(story) > 0) {
        String id = story.places().section(part.anchor());
        String style = StoryContext.doubtful("part", part.sureSize(story) == 0);
        story.html().open("section", "class", style, "id", id, "aria-labelledby", id + "-h");
        story.html().element(story.heading(), part.name(), "id", id + "-h");
        part.write(story);
        story.html().close().newLine();
      }
    }
  }
}
