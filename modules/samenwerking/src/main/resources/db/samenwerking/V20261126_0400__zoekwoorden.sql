-- Search also finds part of a word, which no index of words can. What made it slow was taking the
-- words from the text of every promise at every search; now that is done once, when it is saved.
alter table samenwerking.toezegging add zoekwoorden tsvector not null generated always as (
  to_tsvector('dutch', titel || ' ' || tekst || ' ' || vergadering || ' ' || gedaan_door || ' ' ||
    eigenaar || ' ' || coalesce(wijk, ''))) stored;
