-- Whoever sends an application proves nothing about its address: another one from it stands beside the first.
drop index renewal_candidate_email;
