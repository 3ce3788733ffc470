package org.hearsay.time;

/** What a time expression says, before it is known when that was. */
sealed interface TimeExpression
    permits Fixed,
        NamedPeriod,
        MonthDay,
        DayOfMonth,
        Relative,
        HolidayDate,
        Length,
        Recurring,
        Reference,
        DayTime,
        YearBefore,
        TopicPeriod,
        WeekOf,
        PartOf,
        Unstated {

  /** Type and value, as far as they can be known from {@code times}. */
  Resolved resolve(ReferenceTimes times);
}
