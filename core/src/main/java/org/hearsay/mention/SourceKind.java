package org.hearsay.mention;

/** What kind of source something is credited to. */
public enum SourceKind {
  /** A person by name: "Ann Roe". */
  PERSON,
  /** A body, by its name or by what it is: "Acme", "the agency". */
  ORGANISATION,
  /**
   * An office or a government, often by its seat, and those who hold an office or speak for one
   * without being named: "Kyiv", "the Kremlin", "the Foreign Ministry", "the minister".
   */
  OFFICE,
  /** Many, told by what they have in common: "Western officials", "residents". */
  COLLECTIVE,
  /** Somebody whose name the report does not give: "people familiar with the matter". */
  ANONYMOUS,
  /** A text, picture or set of data: "a report", "satellite images". */
  DOCUMENT,
  /** Not to be told, such as a pronoun that stands for nobody known. */
  UNKNOWN
}
