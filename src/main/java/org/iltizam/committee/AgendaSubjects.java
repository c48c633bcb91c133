package org.iltizam.committee;

import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;

/** What can be put on an agenda. The module that owns the subjects implements it: this one does not know it. */
public interface AgendaSubjects {

    /** The subjects that are still open, in the order of their numbers. */
    List<AgendaSubject> open(PlanId plan);

    /**
     * @param number by which people cite it
     * @param lead whoever answers for it is invited when it is discussed
     */
    record AgendaSubject(String id, int number, LocalizedText label, OrganisationId organisation, PersonId lead) {}
}
