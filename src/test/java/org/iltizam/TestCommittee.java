package org.iltizam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.RegisteringProposals;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.committee.SeatRegister;
import org.iltizam.committee.Side;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A plan with everybody it needs, made anew for each test: a coordinator, an institution with its head, two leads and a
 * deputy, and a committee of two seats on each side: those of civil society are held by an association.
 */
@Component
public class TestCommittee {

    private final PlanRegister plans;
    private final PeopleRegister people;
    private final SeatRegister seats;
    private final RegisteringProposals proposals;

    TestCommittee(PlanRegister plans, PeopleRegister people, SeatRegister seats, RegisteringProposals proposals) {
        this.plans = plans;
        this.people = people;
        this.seats = seats;
        this.proposals = proposals;
    }

    public record Cast(
            PlanId plan,
            OrganisationId institution,
            PersonId coordinator,
            PersonId lead,
            PersonId otherLead,
            PersonId deputy,
            PersonId head,
            Map<SeatId, PersonId> government,
            Map<SeatId, PersonId> civilSociety) {

        public List<SeatId> seats() {
            return java.util.stream.Stream.concat(government.keySet().stream(), civilSociety.keySet().stream())
                    .toList();
        }

        public PersonId holder(SeatId seat) {
            return government.containsKey(seat) ? government.get(seat) : civilSociety.get(seat);
        }
    }

    public Cast gather() {
        PlanId plan = TestPlans.next();
        plans.open(
                        plan,
                        LocalizedText.arabic("خطة"),
                        LocalDate.of(2024, 6, 1),
                        LocalDate.of(2028, 6, 1),
                        ZoneId.of("Africa/Casablanca"))
                .orThrow();
        OrganisationId institution = new OrganisationId(plan + "-ministry");
        people.addOrganisation(
                institution, new LocalizedText("وزارة", "Ministère", "Ministry"), OrganisationKind.INSTITUTION);
        OrganisationId association = new OrganisationId(plan + "-association");
        people.addOrganisation(
                association, new LocalizedText("جمعية", "Association", "Association"), OrganisationKind.ASSOCIATION);
        PersonId head = person(plan, "head", institution, Role.INSTITUTION_HEAD);
        people.setHead(institution, head);
        return new Cast(
                plan,
                institution,
                person(plan, "coordinator", institution, Role.COORDINATOR),
                person(plan, "lead", institution, Role.PROJECT_LEAD),
                person(plan, "lead2", institution, Role.PROJECT_LEAD),
                person(plan, "deputy", institution, Role.PROJECT_LEAD),
                head,
                Map.of(
                        seat(plan, "gov-1", Side.GOVERNMENT, institution), id(plan, "gov-1"),
                        seat(plan, "gov-2", Side.GOVERNMENT, institution), id(plan, "gov-2")),
                Map.of(
                        seat(plan, "cso-1", Side.CIVIL_SOCIETY, association), id(plan, "cso-1"),
                        seat(plan, "cso-2", Side.CIVIL_SOCIETY, association), id(plan, "cso-2")));
    }

    public CardId proposal(Cast cast, int number, PersonId lead) {
        return proposals
                .register(
                        new Proposal(
                                cast.plan(),
                                number,
                                new LocalizedText("التزام " + number, "Engagement " + number, "Commitment " + number),
                                cast.institution(),
                                lead,
                                cast.deputy()),
                        cast.coordinator())
                .orThrow();
    }

    /** A complete card, as the form sends it. */
    public static Map<String, Object> draft(String title) {
        return Map.ofEntries(
                Map.entry("titleAr", title),
                Map.entry("language", "ar"),
                Map.entry("problem", "الإشكالية المطروحة كما يعيشها المرتفقون اليوم، مع معطيات تبين حجمها وأثرها."),
                Map.entry("causes", "أسباب الإشكالية كما حددها القطاع المعني بتشاور مع المجتمع المدني."),
                Map.entry("doneSoFar", "ما تم إنجازه إلى حدود الساعة في هذا المجال من طرف القطاع المعني."),
                Map.entry("solution", "الحل المقترح وطريقة تنزيله والجهات المتدخلة فيه خلال مدة الخطة."),
                Map.entry("openness", "يعزز الالتزام الشفافية والمشاركة المواطنة وربط المسؤولية بالمحاسبة."),
                Map.entry(
                        "activities", List.of(Map.of("title", "نشاط أول", "start", "2024-09-01", "end", "2025-03-31"))),
                Map.entry("expectedResults", "النتائج المنتظرة عند نهاية تنفيذ الالتزام بالأرقام والآجال."),
                Map.entry("followUpIndicators", "عدد الدورات المنظمة"),
                Map.entry("impactIndicators", "نسبة رضا المرتفقين"),
                Map.entry("budget", "ميزانية القطاع"),
                Map.entry("partners", "جمعيات المجتمع المدني"));
    }

    private SeatId seat(PlanId plan, String name, Side side, OrganisationId organisation) {
        PersonId holder = person(plan, name, organisation, Role.COMMITTEE_MEMBER);
        SeatId seat = seats.add(new SeatId(plan + "-" + name), plan, side, organisation);
        seats.give(seat, holder, Instant.EPOCH, null).orThrow();
        return seat;
    }

    /** Somebody more than the cast. */
    public PersonId person(Cast cast, String name, @Nullable OrganisationId organisation, Role role) {
        return person(cast.plan(), name, organisation, role);
    }

    private PersonId person(PlanId plan, String name, @Nullable OrganisationId organisation, Role role) {
        return people.addPerson(new Person(
                id(plan, name),
                new LocalizedText(name + " ع", name + " fr", name + " en"),
                organisation,
                Set.of(role),
                id(plan, name) + "@iltizam.example",
                Language.AR));
    }

    private static PersonId id(PlanId plan, String name) {
        return new PersonId(plan + "-" + name);
    }
}
