-- Receipts of comments are written like all others, in groups of four.
update review_voice
   set receipt = substr(receipt, 1, 4) || '-' || substr(receipt, 5, 4) || '-' || substr(receipt, 9)
 where receipt not like '%-%';
