package org.hearsay.report;

import java.util.List;

/** What follows a heading such as "Most read" or "Tags": links to other pages, tags. */
final class Lists {

  private static final int MOST_LINK_WORDS = 20;
  private static final int MOST_TAG_WORDS = 5;

  private final List<TextLine> lines;
  private final List<Role> roles;

  Lists(List<TextLine> lines, List<Role> roles) {
    this.lines = lines;
    this.roles = roles;
  }

  /** Gives the lines after such headings their roles, from the end of the prose on. */
  void assign(int bodyEnd) {
    Role current = Role.BODY;
    for (int i = bodyEnd; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (PageFurniture.isListHeading(line)) {
        current = Role.BOILERPLATE;
      } else if (Tags.isHeading(line)) {
        roles.set(i, Role.TAGS);
        current = Role.TAGS;
      } else if (roles.get(i) == Role.BODY || current == Role.BOILERPLATE) {
        current = isItem(line, current) ? current : Role.BODY;
        roles.set(i, current == Role.BODY ? roles.get(i) : current);
      }
    }
  }

  private static boolean isItem(TextLine line, Role list) {
    int most = list == Role.TAGS ? MOST_TAG_WORDS : MOST_LINK_WORDS;
    return line.words(most) <= most && (!line.endsSentence() || line.text().endsWith("?"));
  }
}
