/**
 * Makes up records of any size, the same for the same seed, and loads them into an empty database of the site.
 *
 * <p>In proportion, per article: six paragraphs in three sections, two or three parties and one to three topics out of
 * those of its negotiation, four positions, one absence, one and a half quotations, half a point of common ground, three
 * quarters of a follow-up with one status entry. Every fifth is in English, too. Four articles tell of one round, ten
 * rounds are a negotiation, the longest have some seventy. There are 2 ∛n + 12 parties (200 at most) and √n ÷ 2 + 20 topics
 * (560 at most), 3 √n + 20 people; parties, topics and matters are named by Zipf's law. Dates go from November 2004 to
 * October 2026. A million articles take about 18 GB.
 */
@NullMarked
package org.parley.bench.record;

import org.jspecify.annotations.NullMarked;
