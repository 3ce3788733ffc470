package org.hearsay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Gives each line of a report its role, by where it stands, what it looks like and what its
 * neighbours are. A report of a single line is body, whatever it looks like.
 */
final class RoleAssigner {

  /** A line that ends a sentence and has so many words is prose. */
  private static final int PROSE_WORDS = 8;

  private static final int LONG_WORDS = 25;

  /** So far from the headline or a byline another line of the head may stand. */
  private static final int HEAD_GAP = 4;

  private static final int HEAD_LINES = 6;

  private final List<TextLine> lines;
  private final Optional<String> givenTitle;
  private final List<Role> roles;

  private RoleAssigner(List<TextLine> lines, Optional<String> givenTitle) {
    this.lines = lines;
    this.givenTitle = givenTitle;
    this.roles = new ArrayList<>(Collections.nCopies(lines.size(), Role.BODY));
  }

  static List<Role> assign(List<TextLine> lines, Optional<String> givenTitle) {
    RoleAssigner assigner = new RoleAssigner(lines, givenTitle);
    if (lines.size() > 1) {
      assigner.assign();
    }
    return assigner.roles;
  }

  private void assign() {
    for (int i = 0; i < lines.size(); i++) {
      roles.set(i, anywhere(lines.get(i)));
    }
    titles();
    int bodyStart = bodyStart();
    head(bodyStart);
    int bodyEnd = Math.max(bodyStart, bodyEnd());
    tail(bodyEnd);
    new Lists(lines, roles).assign(bodyEnd);
  }

  private static Role anywhere(TextLine line) {
    if (Bylines.isPlain(line)) {
      return Role.BYLINE;
    } else if (Captions.isCaption(line)) {
      return Role.CAPTION;
    } else if (Tags.isMarked(line)) {
      return Role.TAGS;
    }
    return PageFurniture.isBoilerplate(line) ? Role.BOILERPLATE : Role.BODY;
  }

  /** The headline, and the same again further down. */
  private void titles() {
    String key = givenTitle.map(Titles::key).orElse("");
    int first = firstBodyLine();
    if (isKicker(first)) {
      roles.set(first, Role.TAGS);
      first++;
    }
    boolean found = first + 1 < lines.size() && isTitle(first);
    if (found) {
      roles.set(first, Role.TITLE);
      key = Titles.key(lines.get(first).text());
    }
    for (int i = 0; i < lines.size() && !key.isEmpty(); i++) {
      boolean near = lines.get(i).text().length() < 2 * key.length() + 20;
      if (near && key.equals(Titles.key(lines.get(i).text()))) {
        roles.set(i, Role.TITLE);
      }
    }
  }

  /** A word or two over the headline: "WORLD", "Local news". */
  private boolean isKicker(int i) {
    return i + 2 < lines.size()
        && lines.get(i).words(2) <= 2
        && !lines.get(i).endsSentence()
        && roles.get(i + 1) == Role.BODY
        && lines.get(i + 1).words(3) > 3
        && !lines.get(i + 1).endsSentence()
        && isTitle(i + 1);
  }

  private boolean isTitle(int i) {
    TextLine line = lines.get(i);
    return !Bylines.isDated(line)
        && Datelines.length(line.text(), true).isEmpty()
        && Titles.isTitle(line, lines.get(i + 1));
  }

  private int firstBodyLine() {
    int first = 0;
    while (first < lines.size()
        && (roles.get(first) != Role.BODY || Bylines.isDated(lines.get(first)))) {
      first++;
    }
    return first;
  }

  /** Index of the first line of prose after the headline. */
  private int bodyStart() {
    int i = 0;
    while (i < lines.size() && !isProse(i)) {
      i++;
    }
    return i;
  }

  /** One past the index of the last line of prose. */
  private int bodyEnd() {
    int i = lines.size();
    while (i > 0 && !isProse(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isProse(int i) {
    TextLine line = lines.get(i);
    boolean sentence = line.endsSentence() && line.words(PROSE_WORDS) >= PROSE_WORDS;
    return roles.get(i) == Role.BODY && (sentence || line.words(LONG_WORDS) > LONG_WORDS);
  }

  /** Bylines stand between headline and prose, or close to another line of the head. */
  private void head(int bodyStart) {
    int headLine = -HEAD_GAP;
    boolean titled = givenTitle.isPresent();
    for (int i = 0; i < lines.size() && i < bodyStart + HEAD_LINES; i++) {
      TextLine line = lines.get(i);
      boolean near = i < bodyStart || i - headLine < HEAD_GAP;
      boolean dated = near && Bylines.isDated(line);
      if (roles.get(i) == Role.BODY
          && (dated || titled && i < bodyStart && Bylines.isByPlace(line))) {
        roles.set(i, Role.BYLINE);
      }
      titled |= roles.get(i) == Role.TITLE;
      headLine = roles.get(i) == Role.BYLINE || roles.get(i) == Role.TITLE ? i : headLine;
    }
  }

  /**
   * After the prose: a date only where it is alone or labelled, for links and comments have dates.
   */
  private void tail(int bodyEnd) {
    List<Integer> dated = new ArrayList<>();
    for (int i = bodyEnd; i < lines.size(); i++) {
      if (roles.get(i) == Role.BODY && Bylines.isDated(lines.get(i))) {
        dated.add(i);
      } else if (roles.get(i) == Role.BODY && Tags.isGlued(lines.get(i))) {
        roles.set(i, Role.TAGS);
      }
    }
    for (int i : dated) {
      if (dated.size() == 1 || Bylines.isLabelled(lines.get(i))) {
        roles.set(i, Role.BYLINE);
      }
    }
  }
}
