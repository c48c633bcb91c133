package org.iltizam.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingEntities extends JpaRepository<MeetingEntity, String> {

    String TAKES_PLACE = "m.state not in (CALLED_OFF, NOT_HELD)";

    int countByPlan(String plan);

    List<MeetingEntity> findByPlanOrderByTermsStartsAt(String plan);

    List<MeetingEntity> findByPlanAndTermsStartsAt(String plan, Instant startsAt);

    List<MeetingEntity> findByPlanAndStateOrderByTermsStartsAtDesc(String plan, MeetingState state, Limit limit);

    @Query(
            "select new org.iltizam.committee.MeetingEntities$OnAgenda(a.subject, m) from MeetingEntity m join m.agenda a"
                    + " where m.plan = :plan and a.subject is not null"
                    + " and " + TAKES_PLACE + " order by m.terms.startsAt")
    List<OnAgenda> onAgendas(String plan);

    @Query("select m from MeetingEntity m join m.agenda a where a.subject = :subject" + " and " + TAKES_PLACE
            + " order by m.terms.startsAt")
    List<MeetingEntity> about(String subject);

    /** Who of these people is expected at some meeting that begins in that span. */
    @Query(
            "select new org.iltizam.committee.MeetingEntities$Expected(i.person, m) from MeetingEntity m join m.invitees i"
                    + " where m.terms.startsAt between :from and :to and i.person in :people"
                    + " and (i.attending is null or i.attending = true)"
                    + " and " + TAKES_PLACE + " order by m.terms.startsAt, i.id")
    List<Expected> expected(Collection<String> people, Instant from, Instant to);

    record OnAgenda(String subject, MeetingEntity meeting) {}

    record Expected(String person, MeetingEntity meeting) {}
}
