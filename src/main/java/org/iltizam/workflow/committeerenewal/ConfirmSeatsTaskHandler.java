package org.iltizam.workflow.committeerenewal;

import java.util.List;
import java.util.Objects;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class ConfirmSeatsTaskHandler extends SeatVoteTask {

    private final RenewalWords words;
    private final Renewals renewals;

    ConfirmSeatsTaskHandler(SeatVotes votes, RenewalWords words, Renewals renewals) {
        super(CommitteeRenewalProcess.ID, CommitteeRenewalProcess.CONFIRM, votes);
        this.words = words;
        this.renewals = renewals;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        RenewalId id = new RenewalId(item.subject());
        return List.of(
                new Fact("renewal.fact.proposal", words.proposal(id, language)),
                new Fact("renewal.fact.ranking", words.ranking(id)),
                new Fact("renewal.fact.interests", words.interests(id, language)),
                new Fact(
                        "form.common.reason.label",
                        Objects.requireNonNullElse(renewals.get(id).reason(), "")));
    }
}
