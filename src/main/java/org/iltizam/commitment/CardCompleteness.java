package org.iltizam.commitment;

import java.util.List;

/** What a card lacks before review: the decision table {@code cardCompleteness}. */
public interface CardCompleteness {

    List<CardField> missing(CardContent content);
}
