package org.hearsay.report;

import java.util.regex.Pattern;

/** Tells lines that stand under a picture by their credit. */
final class Captions {

  private static final int MOST_WORDS = 70;
  private static final int MOST_WORDS_BEFORE_CREDIT = 50;
  private static final Pattern START =
      Pattern.compile(
          "(?:FILE|File)(?: PHOTO| photo|"
              + " image)?\\s?[-–—:].*|\\(File\\).*|(?:Image|Photo|Picture|Media|Video)"
              + " (?:source|caption|credit)s?\\b.*|(?:Photo|Photos|Image|Picture|Photograph|Illustration|Pic|Foto|PHOTO)(?:"
              + " [Cc]redit)?\\s?(?::|by |courtesy|via ).*",
          Pattern.DOTALL);
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Photo|Photos|Photograph|Image|Picture|Illustration|Pic|Screenshot|Credit|PHOTO|IMAGE)s?(?:"
              + " [Cc]redit| [Ss]ource)?(?::| by | courtesy | via"
              + " )[^.!?]{2,80}[.)\\]]?$|\\((?:AP|AFP|Reuters|EPA|Getty|TASS|Xinhua|Pool|PA)?["
              + " /]?(?:Photo|Images|Image|File)\\b[^)]{0,80}\\)\\.?$|\\(\\p{L}[^()]{0,60}(?:/|via"
              + " )(?:AP|AFP|Reuters|EPA|Getty"
              + " Images|Pool|Shutterstock|Anadolu)\\b[^)]{0,40}\\)\\.?$|(?:/|via |, )?(?:Getty"
              + " Images|GETTY IMAGES|AP"
              + " Photo|AFP/Getty|Shutterstock|EPA-EFE)[^.!?]{0,40}\\)?$|(?:REUTERS|AFP|EPA|AP)/\\p{L}[^.!?]{2,50}$|\\([Ff]ile(?:"
              + " photo)?\\)\\.?$");

  private Captions() {}

  static boolean isCaption(TextLine line) {
    if (line.words(MOST_WORDS) > MOST_WORDS || line.text().length() > 600) {
      return false;
    }
    return START.matcher(line.text()).matches()
        || line.words(MOST_WORDS_BEFORE_CREDIT) <= MOST_WORDS_BEFORE_CREDIT
            && CREDIT.matcher(line.text()).find();
  }
}
