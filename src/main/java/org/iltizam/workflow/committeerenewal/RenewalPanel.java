package org.iltizam.workflow.committeerenewal;

import java.util.List;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who scores the candidates of a renewal. */
@VisibleToModels("renewalPanel")
public class RenewalPanel {

    private final Renewals renewals;

    RenewalPanel(Renewals renewals) {
        this.renewals = renewals;
    }

    public List<String> of(String businessKey) {
        return renewals.get(new RenewalId(businessKey)).panel().stream()
                .map(PersonId::value)
                .toList();
    }
}
