package org.iltizam.workflow.committeerenewal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.SeatingCommittee;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeerenewal.ProposeSeatsTaskHandler.ProposalForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProposeSeatsTaskHandler extends RenewalTask<ProposalForm> {

    private static final String CALL_AGAIN = "CALL_AGAIN";
    private static final int NOBODY = 0;

    private final Renewals renewals;
    private final SeatingCommittee seating;
    private final RenewalWords words;
    private final People people;

    ProposeSeatsTaskHandler(Renewals renewals, SeatingCommittee seating, RenewalWords words, People people) {
        super(CommitteeRenewalProcess.PROPOSE, ProposalForm.class);
        this.renewals = renewals;
        this.seating = seating;
        this.words = words;
        this.people = people;
    }

    record ProposalForm(
            String proposalStep,
            @Nullable List<Row> government,
            @Nullable List<String> chosen,
            @Nullable String reason) {}

    record Row(@Nullable String institutionId, @Nullable String holder) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        List<OrganisationId> institutions = renewals.get(renewal(item)).institutions();
        return Map.of(
                "government",
                institutions.stream()
                        .map(institution -> Map.of(
                                "institutionId", institution.value(), "institution", words.name(institution, language)))
                        .toList(),
                "members",
                people.everyone().stream()
                        .filter(person -> institutions.contains(person.organisation()))
                        .sorted(Alphabet.by(Person::name, language))
                        .map(Person::id)
                        .map(id -> Map.of("value", id.value(), "label", words.name(id, language)))
                        .toList(),
                "candidates",
                renewals.ranking(renewal(item)).stream()
                        .map(ranked -> Map.of(
                                "value", String.valueOf(ranked.candidate().number()),
                                "label", RenewalWords.line(ranked)))
                        .toList());
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return List.of(
                new Fact("renewal.fact.ranking", words.ranking(renewal(item))),
                new Fact("renewal.fact.accounts", words.accounts(renewal(item), language)),
                new Fact("renewal.fact.interests", words.interests(renewal(item), language)),
                new Fact("renewal.fact.seats", words.institutions(renewal(item), language)));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ProposalForm form) {
        if (form.proposalStep().equals(CALL_AGAIN)) {
            if (form.reason() == null) {
                return Outcome.refused(List.of(Refusal.at("reason", "reasonOffRanking")));
            }
            seating.callAgain(renewal(item), form.reason(), by);
            return Outcome.done(Map.of(CommitteeRenewalProcess.PROPOSAL, "callAgain"));
        }
        Map<OrganisationId, PersonId> holders = new HashMap<>();
        List<Row> rows = form.government() == null ? List.of() : form.government();
        List<OrganisationId> asked = renewals.get(renewal(item)).institutions();
        for (int i = 0; i < rows.size(); i++) {
            OrganisationId institution =
                    new OrganisationId(Objects.requireNonNullElse(rows.get(i).institutionId(), ""));
            if (!asked.contains(institution)) {
                return Outcome.refused(List.of(Refusal.at("government[" + i + "].holder", "notOffered")));
            }
            String holder = rows.get(i).holder();
            if (holder != null) {
                holders.put(institution, new PersonId(holder));
            }
        }
        List<Integer> chosen = form.chosen() == null
                ? List.of()
                : form.chosen().stream()
                        .map(number -> number.matches("\\d{1,5}") ? Integer.parseInt(number) : NOBODY)
                        .toList();
        return seating.propose(renewal(item), holders, chosen, form.reason(), by)
                .map(done -> Map.of(CommitteeRenewalProcess.PROPOSAL, "seats"));
    }
}
