package org.iltizam.deadline;

import java.time.LocalDate;
import org.iltizam.shared.LocalizedText;

/** A day on which the administration is closed, besides the weekend. */
public record Holiday(LocalDate day, LocalizedText name, Precision precision) {

    /** How well the date is known: holidays that follow the moon are announced a day or two before. */
    public enum Precision {
        FIXED,
        ANNOUNCED,
        REPORTED,
        EXPECTED
    }
}
