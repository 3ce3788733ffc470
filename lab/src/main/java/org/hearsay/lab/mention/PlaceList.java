package org.hearsay.lab.mention;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes the list of places that the Unicode CLDR knows: countries, territories, and the cities
 * that stand for time zones. The list is read at run time instead of the CLDR, which takes longer
 * to load than everything else together.
 */
public final class PlaceList {

  private PlaceList() {}

  /**
   * Writes the list.
   *
   * @param args the file to write: core's {@code org/hearsay/mention/cldr-places.txt}
   */
  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Countries, territories and cities of the Unicode CLDR (Unicode License V3), by way");
    lines.add("# of ICU4J. Made by org.hearsay.lab.mention.PlaceList; do not edit.");
    lines.addAll(places());
    Files.write(Path.of(args[0]), lines);
  }

  private static SortedSet<String> places() {
    SortedSet<String> places = new TreeSet<>();
    for (String country : ULocale.getISOCountries()) {
      places.add(new ULocale("und", country).getDisplayCountry(ULocale.ENGLISH));
    }
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
      String city = names.getExemplarLocationName(zone);
      if (city != null
          && city.chars().allMatch(c -> Character.isLetter(c) || " '’-.".indexOf(c) >= 0)) {
        places.add(city);
      }
    }
    places.remove("Unknown City");
    return places;
  }
}
